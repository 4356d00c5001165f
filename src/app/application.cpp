#include "app/application.hpp"

#include "app/assignment_dates.hpp"
#include "app/data_folder.hpp"
#include "app/due.hpp"
#include "app/filing.hpp"
#include "app/notice_groups.hpp"
#include "app/sealing.hpp"
#include "audit/evidence_only.hpp"
#include "audit/jobs.hpp"
#include "correspondence/jobs.hpp"
#include "correspondence/sending.hpp"
#include "correspondence/settings.hpp"
#include "evaluation/jobs.hpp"
#include "evidence/file_store.hpp"
#include "evidence/jobs.hpp"
#include "handover/jobs.hpp"
#include "ledger/jobs.hpp"
#include "ledger/ledger.hpp"
#include "notifications/jobs.hpp"
#include "people/invitations.hpp"
#include "people/permissions.hpp"
#include "publishing/jobs.hpp"
#include "publishing/slot.hpp"
#include "retention/destruction.hpp"
#include "retention/jobs.hpp"

#include <fmt/format.h>

namespace siar::app {

namespace {

std::unique_ptr<database::Store> opened(const ApplicationOptions& options)
{
    auto store = database::open_store(options.database);
    const auto key = ledger::SigningKey::kept_in(keys_in(options.folder)).public_key();
    store->write([&](database::Database& database) {
        database::migrate(database, all_migrations());
        ledger::protect(database);
        ledger::require_key(database, key);
    });
    return store;
}

/// A notice that has no group is mailed as what concerns one person: rather at once than never.
notifications::NoticeGroup group_or_assignment(std::string_view code)
{
    return group_of_notice(code).value_or(notifications::NoticeGroup::assignments);
}

http::Response text_page(const std::string& text)
{
    return {
        .headers =
            {{"content-type", "text/plain; charset=utf-8"}, {"cache-control", "no-store"}},
        .body = text
    };
}

} // namespace

Application::Application(const ApplicationOptions& options)
    : folder_{options.folder},
      assets_{options.assets},
      store_{opened(options)},
      texts_{all_texts()},
      mailing_{.texts = texts_, .group_of = group_or_assignment, .enclosures_of = dates_of_assignment},
      journal_{mailing_},
      sealer_{std::make_shared<ledger::Sealer>(
          ledger::SigningKey::kept_in(keys_in(folder_)), checkpoints_in(folder_) / "checkpoints.txt"
      )},
      pack_builder_{std::make_shared<handover::PackBuilder>(sealer_, texts_)},
      door_{*store_, journal_, people::holds, options.clock},
      identity_{door_},
      read_log_{std::make_shared<audit::ReadLog>(folder_ / "audit")},
      router_{
          all_endpoints(),
          {.door = door_,
           .texts = texts_,
           .identify = [this](const http::Request& request) { return identity_.caller_of(request); },
           .observe =
               [this](const http::Request&, const std::string& path, int status, auto duration) {
                   metrics_.count(path, status, duration);
               },
           .lens =
               {.applies = audit::sees_evidence_only,
                .require = audit::require_evidence,
                .narrow = audit::keep_evidence,
                .told =
                    [this](const http::Reading& reading) {
                        read_log_->note(reading, door_.now());
                    }}}
      }
{
    evidence::set_files_folder(files_in(folder_), uploads_in(folder_));
    correspondence::set_keys_folder(keys_in(folder_));
    retention::set_file_uses(file_uses());
    door_.follow(all_followers());
    door_.on_change([this](std::int64_t size) {
        broadcast_.publish("changed", fmt::format(R"({{"ledger":{}}})", size));
    });
}

Application::~Application()
{
    stop_jobs();
}

http::Response Application::respond(const http::Request& request)
{
    if (request.method == "GET" && !request.path.starts_with("/api/"))
        if (auto response = page(request))
            return std::move(*response);
    if (request.method == "GET" && request.path == "/api/events")
        return events(request);
    return router_.respond(request);
}

std::optional<http::Response> Application::page(const http::Request& request)
{
    if (request.path == "/healthz")
        return text_page("ok " + std::to_string(door_.ledger_size()) + "\n");
    if (request.path == "/metrics")
        return text_page(metrics_.written(
            door_.ledger_size(),
            broadcast_.subscription_count(),
            runner_ ? runner_->status() : std::vector<jobs::JobStatus>{}
        ));
    return http::asset_response(request, assets_);
}

http::Response Application::events(const http::Request& request)
{
    if (!identity_.caller_of(request).is_signed_in())
        return refuse({Reason::not_signed_in, "door.not_signed_in"}, request);
    return {.body = http::Events{}};
}

http::Response Application::refuse(const Refusal& refusal, const http::Request& request) const
{
    return router_.refuse(refusal, http::preferred_language(request));
}

std::vector<jobs::Job> Application::jobs() const
{
    std::vector<jobs::Job> all;
    for (auto& some :
         {ledger::jobs(sealer_),
          evidence::jobs(),
          correspondence::jobs(),
          notifications::jobs(due_sources(texts_), mailing_),
          publishing::jobs(),
          audit::jobs(read_log_),
          evaluation::jobs(),
          retention::jobs(),
          handover::jobs(pack_builder_)})
        all.insert(all.end(), some.begin(), some.end());
    all.push_back(sealing_of_closes(sealer_));
    return all;
}

void Application::start_jobs()
{
    publishing::recover(door_);
    correspondence::recover(door_);
    runner_ = std::make_unique<jobs::Runner>(door_, jobs());
    runner_->start();
}

void Application::stop_jobs()
{
    if (!runner_)
        return;
    pack_builder_->stop();
    runner_->stop();
    runner_.reset();
    sealer_->seal(door_);
}

std::optional<std::string> Application::first_administrator_link()
{
    std::string link = door_.change(siar_itself(), "people.manage", people::first_administrator_link);
    return link.empty() ? std::nullopt : std::optional{std::move(link)};
}

} // namespace siar::app
