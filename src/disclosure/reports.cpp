#include "disclosure/reports.hpp"

#include "disclosure/requests.hpp"
#include "disclosure/tables.hpp"
#include "people/office.hpp"

#include <boost/json/serialize.hpp>
#include <map>

namespace siar::disclosure {

namespace {

/// What went out, also where it was taken down later, with the approval that it went out by.
struct PublishedRow {
    InformationClass info_class;
    std::string channel;
    Moment published_at;
    std::optional<Moment> approved_at;
};
BOOST_DESCRIBE_STRUCT(PublishedRow, (), (info_class, channel, published_at, approved_at))

constexpr const char* published_between = R"(
    select v.info_class, c.name as channel, p.published_at, (
        select max(a.decided_at) from content_approvals a
        where a.content_version = v.id and a.verdict = 'approved' and a.decided_at <= p.published_at
    ) as approved_at
    from placements p
    join channels c on c.id = p.channel
    join content_versions v on v.content = p.content and v.sha256 = p.approved_sha256
    where p.state in ('published', 'taken_down') and p.published_at >= $1 and p.published_at < $2
    and not exists (select 1 from content_versions later where later.content = v.content
        and later.sha256 = v.sha256 and later.number > v.number)
    order by p.published_at, p.id)";

std::optional<std::int64_t> average(std::int64_t sum, std::int64_t count)
{
    return count == 0 ? std::nullopt : std::optional{(sum + count / 2) / count};
}

void count_publications(ReportFigures& figures, const std::vector<PublishedRow>& rows)
{
    std::map<std::pair<InformationClass, std::string>, std::int64_t> counts;
    std::int64_t minutes = 0;
    std::int64_t timed = 0;
    for (const PublishedRow& row : rows) {
        ++counts[{row.info_class, row.channel}];
        const bool is_immediate = row.info_class == InformationClass::immediate;
        figures.immediate_count += is_immediate ? 1 : 0;
        if (!row.approved_at)
            continue;
        const std::int64_t taken =
            std::chrono::duration_cast<std::chrono::minutes>(row.published_at - *row.approved_at).count();
        minutes += taken;
        ++timed;
        figures.immediate_in_time_count += is_immediate && taken <= minutes_for_immediate ? 1 : 0;
    }
    for (const auto& [key, count] : counts)
        figures.publications.push_back({key.first, key.second, count});
    figures.publication_count = static_cast<std::int64_t>(rows.size());
    figures.average_minutes = average(minutes, timed);
}

void count_request(ReportFigures& figures, const InformationRequest& request)
{
    if (!request.outcome) {
        ++figures.waiting_count;
        return;
    }
    switch (*request.outcome) {
    case RequestOutcome::granted:
        ++figures.granted_count;
        return;
    case RequestOutcome::partly:
        ++figures.partly_count;
        break;
    case RequestOutcome::refused:
        ++figures.refused_count;
        break;
    }
    figures.refusals.push_back(
        {request.legal_basis ? request.legal_basis->text() : "", request.reason ? request.reason->text() : ""}
    );
}

void count_requests(ReportFigures& figures, const std::vector<RequestView>& views)
{
    std::int64_t days = 0;
    for (const RequestView& view : views) {
        count_request(figures, view.request);
        figures.late_count += view.is_late ? 1 : 0;
        days += view.request.outcome ? view.working_days : 0;
    }
    figures.request_count = static_cast<std::int64_t>(views.size());
    figures.average_tenths_of_days =
        average(days * 10, figures.request_count - figures.waiting_count);
}

Date first_of(int year)
{
    return Date{std::chrono::year{year} / 1 / 1};
}

} // namespace

ReportFigures figures_of(database::Database& database, int year, const Date& today)
{
    const Zone zone = people::office(database).zone;
    ReportFigures figures{};
    count_publications(
        figures,
        database::rows_of<PublishedRow>(
            database, published_between, start_of(first_of(year), zone), start_of(first_of(year + 1), zone)
        )
    );
    count_requests(figures, requests(database, year, today));
    return figures;
}

ReportView report_for(database::Database& database, int year, const Date& today)
{
    auto issued = issued_report(database, year);
    ReportFigures figures = issued ? issued->figures : figures_of(database, year, today);
    return {year, std::move(figures), std::move(issued)};
}

IssuedReport issue_report(Command& command, int year, const ReportIssue& form)
{
    const Date today = people::today(command.database, command.now);
    if (today < first_of(year + 1))
        throw Refusal{Reason::conflict, "disclosure.year_is_not_over", {{"year", std::to_string(year)}}};
    if (issued_report(command.database, year))
        throw Refusal{Reason::conflict, "disclosure.has_report", {{"year", std::to_string(year)}}};
    ReportFigures figures = figures_of(command.database, year, today);
    const Digest sha256 = digest_of(boost::json::serialize(contract::to_json(figures)));
    const IssuedReport report{
        .id = Id<IssuedReport>::make(command.now),
        .year = year,
        .foreword = form.foreword,
        .figures = std::move(figures),
        .sha256 = sha256,
        .issued_by = account_of(command.caller),
        .issued_at = command.now
    };
    report_rows.insert(command.database, report);
    command.record("disclosure.report_issued", report);
    return report;
}

std::optional<IssuedReport> issued_report(database::Database& database, int year)
{
    auto found = report_rows.where(database, "year = $1", year);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace siar::disclosure
