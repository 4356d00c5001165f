#include "handover/chain_page.hpp"

#include "database/table.hpp"
#include "foundation/html.hpp"
#include "handover/page_parts.hpp"

namespace siar::handover {

namespace {

struct Named {
    std::string id;
    std::string title;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, title, detail))

/// One publication of a plan, with the content that was approved for it.
struct Published {
    std::string content;
    std::string content_title;
    std::string state;
    std::optional<std::string> placement;
    std::optional<std::string> channel;
    std::optional<std::string> placement_state;
    std::optional<Moment> published_at;
    std::optional<std::string> url;
    std::optional<std::string> approved_by;
    std::optional<Moment> approved_at;
};
BOOST_DESCRIBE_STRUCT(
    Published,
    (),
    (content, content_title, state, placement, channel, placement_state, published_at, url, approved_by, approved_at)
)

constexpr const char* procedure_of_cycle =
    "select r.id, d.number || '-' || r.label, d.title from cycles c join revision r on r.id = c.procedure "
    "join document d on d.id = r.document where c.id = $1";
constexpr const char* schedules_of_cycle =
    "select id, title, state from schedules where cycle = $1 order by starts_on, id";
constexpr const char* sessions_of_cycle =
    "select v.id, coalesce(v.number || ', ', '') || v.title, v.held_on from review_sessions v join schedules "
    "s on s.id = v.schedule where s.cycle = $1 order by v.held_on, v.id";
constexpr const char* reports_of_cycle =
    "select id, title, state from activity_reports where cycle = $1 order by ends_on, id";
constexpr const char* publications_of_cycle =
    "select k.id, k.title, k.state, p.id, n.name, p.state, p.published_at, p.url, "
    "(select a.decided_by from content_approvals a where a.content = k.id and a.verdict = 'approved' and "
    "a.voided_at is null order by a.decided_at desc, a.id desc limit 1), "
    "(select a.decided_at from content_approvals a where a.content = k.id and a.verdict = 'approved' and "
    "a.voided_at is null order by a.decided_at desc, a.id desc limit 1) "
    "from schedules s join schedule_entries e on e.schedule = s.id join contents k on k.entry = e.id left "
    "join placements p on p.content = k.id left join channels n on n.id = p.channel "
    "where s.cycle = $1 order by k.id, p.id";

class ChainHtml {
public:
    ChainHtml(database::Database& database, const PackContents& contents)
        : database_{database},
          contents_{contents}
    {
    }

    std::string written()
    {
        const auto cycles = database::rows_of<Named>(
            database_,
            for_period(
                "select id, name, starts_on || ' - ' || ends_on from cycles where starts_on <= {to} and "
                "ends_on >= {from} order by starts_on, id",
                contents_.period
            )
        );
        for (const Named& cycle : cycles)
            add_cycle(cycle);
        if (cycles.empty())
            text_ += "<p>Tidak ada siklus dalam masa ini.</p>\n";
        add_list("Reviu di luar jadwal", "select id, coalesce(number || ', ', '') || title, held_on from "
                                         "review_sessions where schedule is null and id in ({sessions}) order by "
                                         "held_on, id");
        add_list("Laporan peristiwa", "select id, title, state from activity_reports where cycle is null and "
                                      "starts_on <= {to} and ends_on >= {from} order by ends_on, id");
        add_list("Evaluasi diri", "select id, title, state from self_evaluations where year between "
                                  "{from_year} and {to_year} order by year");
        add_list("Indikator", "select id, code || ' ' || statement, '' from indicators where created_at < "
                              "{until_us} order by code");
        add_list("Temuan", "select id, number || ' ' || title, state from findings where found_on between {from} "
                           "and {to} order by number");
        add_list("Tinjauan manajemen", "select id, title, held_on from management_reviews where held_on between "
                                       "{from} and {to} order by held_on, id");
        add_list("Arsip", "select id, identifier || ' ' || title, state from filed_record order by identifier");
        return text_;
    }

private:
    void add_cycle(const Named& cycle)
    {
        text_ += "<h3>" + row_link(contents_, cycle.id, cycle.title) + " <span class=\"soft\">" +
                 html(cycle.detail) + "</span></h3>\n<ol>\n";
        add_step("Prosedur", procedure_of_cycle, cycle.id);
        add_step("Jadwal kegiatan", schedules_of_cycle, cycle.id);
        add_step("Reviu dan notula", sessions_of_cycle, cycle.id);
        add_publications(cycle.id);
        add_step("Laporan kegiatan", reports_of_cycle, cycle.id);
        text_ += "</ol>\n";
    }

    void add_step(const char* title, const char* sql, const std::string& cycle)
    {
        text_ += std::string{"<li>"} + title + ": ";
        add_named(database::rows_of<Named>(database_, sql, cycle));
        text_ += "</li>\n";
    }

    void add_list(const char* title, const char* sql)
    {
        text_ += std::string{"<h3>"} + title + "</h3>\n";
        add_named(database::rows_of<Named>(database_, for_period(sql, contents_.period)));
    }

    void add_named(std::vector<Named> found)
    {
        // What is not in the pack is working material, and is not named either.
        std::erase_if(found, [&](const Named& one) { return !contents_.places.knows(one.id); });
        if (found.empty()) {
            text_ += "<em>tidak ada</em>";
            return;
        }
        text_ += "<ul>\n";
        for (const Named& one : found) {
            text_ += "<li>" + row_link(contents_, one.id, one.title);
            if (!one.detail.empty())
                text_ += " <span class=\"soft\">(" + html(one.detail) + ")</span>";
            text_ += files_of(one.id) + "</li>\n";
        }
        text_ += "</ul>\n";
    }

    void add_publications(const std::string& cycle)
    {
        auto found = database::rows_of<Published>(database_, publications_of_cycle, cycle);
        std::erase_if(found, [&](const Published& one) { return !contents_.places.knows(one.content); });
        text_ += "<li>Konten dan penayangan: ";
        if (found.empty()) {
            text_ += "<em>tidak ada</em></li>\n";
            return;
        }
        text_ += "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Konten</th><th "
                 "scope=\"col\">Persetujuan</th><th scope=\"col\">Kanal</th><th scope=\"col\">Tayang</th><th "
                 "scope=\"col\">Bukti</th></tr></thead><tbody>\n";
        for (const Published& one : found)
            add_publication(one);
        text_ += "</tbody></table></div></li>\n";
    }

    void add_publication(const Published& one)
    {
        text_ += "<tr><td>" + row_link(contents_, one.content, one.content_title) +
                 files_of(one.content) + "</td><td>" +
                 (one.approved_at ? name_of(one.approved_by.value_or("")) + ", " + day_of(*one.approved_at)
                                  : "belum: " + html(one.state)) +
                 "</td><td>" + html(one.channel.value_or("")) + "</td><td>";
        if (one.placement)
            text_ += row_link(
                contents_,
                *one.placement,
                one.published_at ? day_of(*one.published_at) : one.placement_state.value_or("")
            );
        text_ += "</td><td>";
        if (one.url)
            text_ += "<code>" + html(*one.url) + "</code> ";
        text_ += (one.placement ? files_of(*one.placement) : "") + "</td></tr>\n";
    }

    std::string name_of(const std::string& account) const
    {
        const auto found = contents_.names.find(account);
        return html(found == contents_.names.end() ? account : found->second);
    }

    std::string day_of(Moment moment) const { return day_at(moment, contents_.period.zone).text(); }

    std::string files_of(const std::string& id) const
    {
        const auto found = contents_.files.find(id);
        std::string links;
        if (found != contents_.files.end())
            for (const std::string& path : found->second)
                links += " · " + link_html(path, path.substr(path.rfind('/') + 1));
        return links;
    }

    database::Database& database_;
    const PackContents& contents_;
    std::string text_;
};

} // namespace

std::string chain_html(database::Database& database, const PackContents& contents)
{
    return ChainHtml{database, contents}.written();
}

std::string row_link(const PackContents& contents, const std::string& id, const std::string& text)
{
    const auto place = contents.places.find(id);
    return place ? link_html(metadata_folder + *place, text) : html(text);
}

} // namespace siar::handover
