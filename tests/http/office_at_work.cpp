#include "http/office_at_work.hpp"

#include "app/data_folder.hpp"

namespace siar::tests {

namespace {

const std::string password = "kata sandi yang panjang";

/// "siar_session=..." out of the answer's Set-Cookie.
std::string cookie_in(const http::Response& response)
{
    const std::string set = http::header(response, "set-cookie").value_or("");
    return set.substr(0, set.find(';'));
}

Answered answered(http::Response response)
{
    std::string text;
    if (const auto* own = std::get_if<std::string>(&response.body))
        text = *own;
    else if (const auto* shared = std::get_if<std::shared_ptr<const std::string>>(&response.body))
        text = **shared;
    boost::system::error_code error;
    json::value body = json::parse(text, error);
    if (error)
        body = json::string(text);
    return {response.status, std::move(body), std::move(response)};
}

} // namespace

http::Request Person::request(const std::string& method, const std::string& path) const
{
    http::Request request{.method = method, .path = path.substr(0, path.find('?'))};
    if (const auto mark = path.find('?'); mark != std::string::npos)
        request.query = http::decoded_query(path.substr(mark + 1)).value();
    request.headers["x-siar-request"] = "1";
    request.headers["host"] = "localhost";
    request.peer = "127.0.0.1";
    if (!cookie_.empty())
        request.headers["cookie"] = cookie_;
    return request;
}

Answered
Person::send(const std::string& method, const std::string& path, const json::value& body) const
{
    http::Request sent = request(method, path);
    if (!body.is_null())
        sent.body = serialize(body);
    return answered(office_->application().respond(sent));
}

std::string Person::upload(const std::string& file_name, const std::string& bytes) const
{
    http::Request creation = request("POST", "/api/uploads");
    creation.headers["tus-resumable"] = "1.0.0";
    creation.headers["upload-length"] = std::to_string(bytes.size());
    creation.headers["upload-metadata"] = "filename " + ledger::to_base64(file_name);
    const auto created = office_->application().respond(creation);
    REQUIRE(created.status == 201);
    const std::string location = http::header(created, "location").value();
    http::Request piece = request("PATCH", location);
    piece.headers["tus-resumable"] = "1.0.0";
    piece.headers["upload-offset"] = "0";
    piece.headers["content-type"] = "application/offset+octet-stream";
    piece.body = bytes;
    REQUIRE(office_->application().respond(piece).status == 204);
    return location.substr(location.rfind('/') + 1);
}

std::string Person::evidence(
    const std::string& kind, const std::string& title, const std::string& bytes
) const
{
    const auto kept = post(
        "/api/evidence", {{"kind", kind}, {"title", title}, {"upload", upload(title, bytes)}}
    );
    REQUIRE(kept.status == 200);
    return kept.text("/id");
}

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

Person OfficeAtWork::accept(const std::string& link, const std::string& name)
{
    const std::string token = link.substr(link.find("token=") + 6);
    ++hired_count_;
    const auto accepted = stranger().post(
        "/api/invitations/" + token,
        {{"name", name},
         {"username", "orang" + std::to_string(hired_count_)},
         {"password", password}}
    );
    REQUIRE(accepted.status == 200);
    return {*this, cookie_in(accepted.response)};
}

Person OfficeAtWork::administrator()
{
    if (!administrator_)
        administrator_ = accept(application_->first_administrator_link().value(), "Admin Siar");
    return *administrator_;
}

Person OfficeAtWork::hire(const std::string& name, const std::vector<std::string>& roles)
{
    const auto invited = administrator().post(
        "/api/accounts", {{"name", name}, {"roles", json::array(roles.begin(), roles.end())}}
    );
    REQUIRE(invited.status == 200);
    return accept(invited.text("/link"), name);
}

} // namespace siar::tests
