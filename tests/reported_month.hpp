// A month that is reported, for tests: three entries planned, two published, one of them late.
#pragma once

#include "reporting_office.hpp"

#include "notifications/migrations.hpp"

namespace siar::tests {

using namespace evaluation;

inline const char* const after_the_month = "2026-12-28T02:00:00Z";

/// The cycle of 24 November to 23 December 2026, with publications on time, late and not at all.
struct Month {
    explicit Month(ReportingOffice& reporting)
        : office{reporting},
          channel{reporting.office.add_channel("Instagram")},
          schedule{reporting.office.new_schedule(Date{"2026-11-24"})}
    {
        on_time = office.publication(schedule, channel, "2026-11-25T09:00", "2026-11-25T09:10").id;
        office.publication(schedule, channel, "2026-11-26T09:00", "2026-11-27T09:00");
        office.publication(schedule, channel, "2026-11-28T09:00");
    }

    ActivityReport begin(const std::string& title = "Laporan November")
    {
        return office.as(office.sari, [&](Command& command) {
            return begin_report(
                command,
                {.cycle = schedule.cycle,
                 .title = Text<200>{title},
                 .starts_on = schedule.starts_on,
                 .ends_on = schedule.ends_on}
            );
        });
    }

    ActivityReport write(const ActivityReport& report, const std::string& results)
    {
        const ReportDraft form{
            .version = report.version,
            .title = report.title,
            .results = Text<20000>{results},
            .obstacles = std::nullopt,
            .follow_up = std::nullopt
        };
        return office.as(office.sari, [&](Command& command) {
            return write_report(command, report.id, form);
        });
    }

    static ReportDraft draft_of(const ActivityReport& report)
    {
        return {
            .version = report.version,
            .title = report.title,
            .results = Text<20000>{report.results.value_or("Dua konten terbit.")},
            .obstacles = std::nullopt,
            .follow_up = std::nullopt
        };
    }

    ActivityReport edit(const ActivityReport& report, const ReportDraft& form)
    {
        return office.as(office.sari, [&](Command& command) {
            return write_report(command, report.id, form);
        });
    }

    /// A picture of one dot that proves something of the placement.
    evidence::Evidence add_picture(const std::string& title, const std::string& last_byte = "")
    {
        const std::string dot = from_hexadecimal(
            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
            "6060f80f0001040100a9f7d0a30000000049454e44ae426082"
        );
        return office.as(office.sari, [&](Command& command) {
            const auto picture = evidence::add_file(
                command,
                {.kind = evidence::EvidenceKind::file,
                 .title = Text<300>{title},
                 .file = evidence::keep_bytes(dot + last_byte, title + ".png"),
                 .claimed_at = std::nullopt}
            );
            evidence::link(
                command, picture.id, evidence::SubjectKind::placement, on_time.text()
            );
            return picture;
        });
    }

    ActivityReport submit_it(const ActivityReport& report)
    {
        return office.as(office.sari, [&](Command& command) {
            return submit(command, report.id, {report.version});
        });
    }

    ActivityReport judge(
        const Caller& judge,
        const ActivityReport& report,
        ReportVerdict verdict,
        const char* reason = nullptr
    )
    {
        const ReportJudgement form{
            .verdict = verdict,
            .sha256 = report.sha256,
            .reason = reason == nullptr ? std::nullopt : std::optional{Text<2000>{reason}}
        };
        return office.as(judge, [&](Command& command) { return decide(command, report.id, form); });
    }

    ActivityReport ready_report()
    {
        office.held_meeting(Date{"2026-11-24"}, "Reviu jadwal November");
        office.office.now = Moment{after_the_month};
        return write(begin(), "Dua konten terbit.");
    }

    std::vector<std::string> hindrances_of(const ActivityReport& report) const
    {
        std::vector<std::string> codes;
        for (const Problem& problem : hindrances(office.office.database, report, office.office.now))
            codes.push_back(problem.code);
        return codes;
    }

    ReportDetail detail(const ActivityReport& report, const Caller& caller) const
    {
        return detail_of(office.office.database, report.id, caller, office.office.now);
    }

    ReportingOffice& office;
    planning::Channel channel;
    planning::Schedule schedule;
    Id<publishing::Placement> on_time = Id<publishing::Placement>::make(Moment{after_the_month});
};

template <class Test>
void in_month(Test test)
{
    in_reporting_office(
        [&](ReportingOffice& office) {
            Month month{office};
            test(month);
        },
        notifications::migrations()
    );
}

} // namespace siar::tests
