#include "http/office_at_work.hpp"

#include "app/data_folder.hpp"

namespace siar::tests {

OfficeAtWork::OfficeAtWork(const std::string& address, Moment start_at)
    : address_{address},
      now_{start_at}
{
    for (const auto& part :
         {app::files_in(folder()),
          app::uploads_in(folder()),
          app::keys_in(folder()),
          app::checkpoints_in(folder())})
        std::filesystem::create_directories(part);
    start();
}

void OfficeAtWork::start()
{
    application_ = std::make_unique<app::Application>(app::ApplicationOptions{
        .folder = folder(), .database = address_, .clock = [this] { return now_; }
    });
}

void OfficeAtWork::restart()
{
    application_.reset();
    start();
}

void OfficeAtWork::run_jobs()
{
    for (const jobs::Job& job : application_->jobs())
        job.run(application_->door());
}

Person OfficeAtWork::stranger()
{
    return Person{[this](const http::Request& request) { return application_->respond(request); }};
}

Person OfficeAtWork::administrator()
{
    if (!administrator_)
        administrator_ =
            stranger().accept(application_->first_administrator_link().value(), "Admin Siar");
    return *administrator_;
}

Person OfficeAtWork::hire(const std::string& name, const std::vector<std::string>& roles)
{
    return administrator().hire(name, roles);
}

} // namespace siar::tests
