#include "overview/chain.hpp"

#include "database/table.hpp"

#include <array>

namespace siar::overview {

namespace {

using enum evidence::SubjectKind;
using Kind = evidence::SubjectKind;

struct Found {
    std::string subject;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Found, (), (subject, title))

/// What a thing is called; $1 is its id.
struct Name {
    Kind kind;
    const char* sql;
};

/// How one leads to another; $1 is the id that one comes from. The first select is the id and the
/// title of what lies before or after it.
struct Step {
    Kind from;
    Kind to;
    const char* sql;
};

constexpr std::array names{
    Name{document, "select id, title from document where id = $1"},
    Name{cycle, "select id, name from cycles where id = $1"},
    Name{schedule, "select id, title from schedules where id = $1"},
    Name{schedule_entry, "select id, title from schedule_entries where id = $1"},
    Name{initiative, "select id, title from initiatives where id = $1"},
    Name{review_session, "select id, title from review_sessions where id = $1"},
    Name{content, "select id, title from contents where id = $1"},
    Name{placement,
         "select p.id, p.title || ' - ' || c.name from placements p join channels c on c.id = p.channel "
         "where p.id = $1"},
    Name{activity_report, "select id, title from activity_reports where id = $1"},
    Name{self_evaluation, "select id, title from self_evaluations where id = $1"},
    Name{indicator, "select id, code from indicators where id = $1"},
    Name{record, "select id, identifier || ' ' || title from filed_record where id = $1"},
    Name{task, "select id, title from tasks where id = $1"},
    Name{review_item, "select id, title from review_items where id = $1"},
    Name{indicator_quarter,
         "select q.id, i.code || ' ' || q.year || case q.quarter when 0 then '' else ' T' || q.quarter end "
         "from indicator_quarters q join indicators i on i.id = q.indicator where q.id = $1"},
    Name{finding, "select id, number || ' ' || title from findings where id = $1"},
    Name{management_review, "select id, title from management_reviews where id = $1"}
};

constexpr std::array steps_back{
    Step{cycle, document,
         "select d.id, d.number || '-' || r.label from cycles c join revision r on r.id = "
         "c.procedure join document d on d.id = r.document where c.id = $1"},
    Step{schedule, cycle,
         "select c.id, c.name from schedules s join cycles c on c.id = s.cycle where s.id = $1"},
    Step{schedule_entry, schedule,
         "select s.id, s.title from schedule_entries e join schedules s on s.id = e.schedule where "
         "e.id = $1"},
    Step{schedule_entry, review_session,
         "select s.id, s.title from review_items i join review_sessions s on s.id = i.session where "
         "i.subject = $1 order by s.held_on"},
    Step{initiative, review_session,
         "select s.id, s.title from review_items i join review_sessions s on s.id = i.session where "
         "i.subject = $1 order by s.held_on"},
    Step{review_session, schedule,
         "select s.id, s.title from review_sessions v join schedules s on s.id = v.schedule where "
         "v.id = $1"},
    Step{content, schedule_entry,
         "select e.id, e.title from contents c join schedule_entries e on e.id = c.entry where c.id "
         "= $1"},
    Step{content, review_session,
         "select s.id, s.title from contents c join review_items i on i.subject = c.entry join "
         "review_sessions s on s.id = i.session where c.id = $1 order by s.held_on"},
    Step{placement, content,
         "select c.id, c.title from placements p join contents c on c.id = p.content where p.id = $1"},
    Step{activity_report, cycle,
         "select c.id, c.name from activity_reports r join cycles c on c.id = r.cycle where r.id = $1"},
    Step{activity_report, placement,
         "select p.id, p.title || ' - ' || c.name from activity_reports r join schedules s on s.cycle "
         "= r.cycle join schedule_entries e on e.schedule = s.id join placements p on p.entry = e.id "
         "join channels c on c.id = p.channel where r.id = $1 and p.published_at is not null order by "
         "p.published_at limit 200"},
    Step{self_evaluation, activity_report,
         "select r.id, r.title from self_evaluations s join activity_reports r on r.state = "
         "'accepted' and substr(r.ends_on, 1, 4) = cast(s.year as varchar(4)) where s.id = $1 order "
         "by r.starts_on"},
    Step{indicator, self_evaluation,
         "select s.id, s.title from indicators i join self_evaluations s on s.state = 'approved' and "
         "s.rows like '%\"' || i.code || '\"%' where i.id = $1 order by s.year"},
    Step{record, schedule,
         "select s.id, s.title from filed_record r join schedules s on s.id = r.subject where r.id = $1"},
    Step{record, self_evaluation,
         "select s.id, s.title from filed_record r join self_evaluations s on s.id = r.subject where r.id "
         "= $1"},
    Step{task, cycle, "select c.id, c.name from tasks t join cycles c on c.id = t.cycle where t.id = $1"},
    Step{review_item, review_session,
         "select s.id, s.title from review_items i join review_sessions s on s.id = i.session where i.id "
         "= $1"},
    Step{indicator_quarter, indicator,
         "select i.id, i.code from indicator_quarters q join indicators i on i.id = q.indicator where q.id "
         "= $1"},
    Step{finding, indicator,
         "select i.id, i.code from findings f join indicators i on i.id = f.indicator where f.id = $1"},
    Step{finding, task,
         "select t.id, t.title from findings f join tasks t on t.id = f.task where f.id = $1"}
};

constexpr std::array steps_on{
    Step{document, cycle,
         "select c.id, c.name from revision r join cycles c on c.procedure = r.id where r.document = "
         "$1 order by c.starts_on"},
    Step{cycle, schedule, "select id, title from schedules where cycle = $1"},
    Step{cycle, activity_report, "select id, title from activity_reports where cycle = $1"},
    Step{schedule, review_session,
         "select id, title from review_sessions where schedule = $1 order by held_on"},
    Step{schedule, schedule_entry,
         "select id, title from schedule_entries where schedule = $1 and not is_dropped order by "
         "planned_at, id limit 200"},
    Step{schedule, record, "select id, identifier || ' ' || title from filed_record where subject = $1"},
    Step{schedule_entry, content, "select id, title from contents where entry = $1"},
    Step{review_session, schedule_entry,
         "select e.id, e.title from review_items i join schedule_entries e on e.id = i.subject where "
         "i.session = $1 order by e.planned_at, e.id limit 200"},
    Step{content, placement,
         "select p.id, p.title || ' - ' || c.name from placements p join channels c on c.id = "
         "p.channel where p.content = $1 order by c.name"},
    Step{placement, activity_report,
         "select r.id, r.title from placements p join schedule_entries e on e.id = p.entry join "
         "schedules s on s.id = e.schedule join activity_reports r on r.cycle = s.cycle where p.id = "
         "$1"},
    Step{activity_report, self_evaluation,
         "select s.id, s.title from activity_reports r join self_evaluations s on substr(r.ends_on, "
         "1, 4) = cast(s.year as varchar(4)) where r.id = $1"},
    Step{self_evaluation, indicator,
         "select i.id, i.code from self_evaluations s join indicators i on s.rows like '%\"' || "
         "i.code || '\"%' where s.id = $1 order by i.code"},
    Step{self_evaluation, record,
         "select id, identifier || ' ' || title from filed_record where subject = $1"},
    Step{indicator, indicator_quarter,
         "select q.id, i.code || ' ' || q.year || case q.quarter when 0 then '' else ' T' || q.quarter end "
         "from indicators i join indicator_quarters q on q.indicator = i.id where i.id = $1 order by "
         "q.year, q.quarter"},
    Step{indicator, finding,
         "select id, number || ' ' || title from findings where indicator = $1 order by number"},
    Step{task, finding, "select id, number || ' ' || title from findings where task = $1 order by number"}
};

template <std::size_t Count>
std::vector<ChainLink> links_by(
    database::Database& database, const std::array<Step, Count>& steps, const ChainLink& here
)
{
    std::vector<ChainLink> links;
    for (const Step& step : steps)
        if (step.from == here.kind)
            for (Found& found : database::rows_of<Found>(database, step.sql, here.subject))
                links.push_back(
                    {step.to, found.subject, std::move(found.title), page_of(step.to, found.subject)}
                );
    return links;
}

ChainLink link_to(database::Database& database, Kind kind, const std::string& subject)
{
    for (const Name& name : names)
        if (name.kind == kind)
            for (Found& found : database::rows_of<Found>(database, name.sql, subject))
                return {kind, subject, std::move(found.title), page_of(kind, subject)};
    throw Refusal{Reason::not_found, "overview.no_such_link"};
}

} // namespace

std::string page_of(Kind kind, const std::string& subject)
{
    switch (kind) {
    case document:
        return "/dokumen/" + subject;
    case cycle:
        return "/siklus/" + subject;
    case schedule:
        return "/jadwal/" + subject;
    case schedule_entry:
        return "/kalender?kegiatan=" + subject;
    case initiative:
        return "/pengembangan?inisiatif=" + subject;
    case review_session:
        return "/reviu/" + subject;
    case content:
        return "/konten/" + subject;
    case placement:
        return "/publikasi?penayangan=" + subject;
    case activity_report:
        return "/laporan/" + subject;
    case self_evaluation:
        return "/evaluasi-diri/" + subject;
    case indicator:
        return "/indikator?indikator=" + subject;
    case record:
        return "/arsip/" + subject;
    case indicator_quarter:
        return "/indikator?capaian=" + subject;
    case finding:
        return "/temuan/" + subject;
    case management_review:
        return "/tinjauan-manajemen/" + subject;
    case task:
    case review_item: // part of another's page: its place in the chain leads there
        return "/rantai/" + std::string{to_name(kind)} + '/' + subject;
    }
    return "/";
}

Chain chain_of(database::Database& database, Kind kind, const std::string& subject)
{
    const ChainLink here = link_to(database, kind, subject);
    return {here, links_by(database, steps_back, here), links_by(database, steps_on, here)};
}

} // namespace siar::overview
