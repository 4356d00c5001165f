#include "measured_office.hpp"

#include "quality/actions.hpp"
#include "quality/findings.hpp"
#include "quality/migrations.hpp"
#include "quality/shown_findings.hpp"

#include <algorithm>

using namespace siar;
using namespace siar::tests;
using namespace siar::quality;

namespace {

/// An office with an auditor, on 24 November 2026.
struct Audited {
    explicit Audited(Measured& measured)
        : office{measured.office},
          auditor{office.new_caller("Auditor P4M", people::Role::auditor)}
    {
    }

    static FindingForm form_of(FindingType type)
    {
        return {
            .version = std::nullopt,
            .type = type,
            .source = FindingSource::internal_audit,
            .title = Text<200>{"Laporan Oktober belum diperiksa"},
            .problem = Text<4000>{"Laporan kegiatan Oktober belum diperiksa Sub Koordinator."},
            .location = Text<500>{"Unit Humas"},
            .objective_evidence = Text<4000>{"Status laporan: menunggu reviu sejak 2 November"},
            .reference = Text<1000>{"PR.27.4-V0, aktivitas 3"},
            .clause = Text<120>{"ISO 9001 9.1.3"},
            .indicator = std::nullopt,
            .task = std::nullopt,
            .found_on = Date{"2026-11-20"}
        };
    }

    ActionForm plan() const
    {
        return {
            .version = std::nullopt,
            .correction = Text<4000>{"Laporan Oktober diperiksa minggu ini."},
            .cause = Text<4000>{"Tidak ada pengingat bagi pemeriksa."},
            .whys = {"Pemeriksa lupa", " ", "Tidak ada pengingat"},
            .plan = Text<4000>{"Pengingat dinyalakan untuk setiap laporan."},
            .assignee = *office.sari.account,
            .due_on = Date{"2026-11-30"}
        };
    }

    Finding written(FindingType type = FindingType::minor_nonconformity)
    {
        return office.as(auditor, [&](Command& command) {
            return write_finding(command, form_of(type));
        });
    }

    Finding signed_one(FindingType type = FindingType::minor_nonconformity)
    {
        const Finding finding = written(type);
        return office.as(auditor, [&](Command& command) {
            return sign_finding(command, finding.id, {digest_of_finding(finding)});
        });
    }

    CorrectiveAction answered(const Finding& finding)
    {
        return office.as(office.sari, [&](Command& command) {
            return write_action(command, finding.id, plan());
        });
    }

    CorrectiveAction agreed(const CorrectiveAction& action)
    {
        return office.as(office.rina, [&](Command& command) {
            return sign_plan(command, action.id, {digest_of_action(action)});
        });
    }

    CorrectiveAction done(const Finding& finding, const CorrectiveAction& action)
    {
        const auto started = office.as(office.sari, [&](Command& command) {
            return start_action(command, action.id);
        });
        office.as(office.sari, [&](Command& command) {
            return ReportingOffice::add_note(
                command, "Pengingat", evidence::SubjectKind::finding, finding.id.text()
            );
        });
        return office.as(office.sari, [&](Command& command) {
            return finish_action(
                command, action.id, {started.version, Text<4000>{"Pengingat menyala."}}
            );
        });
    }

    EffectCheck check(const Caller& by, const CorrectiveAction& action, Effect effect)
    {
        return office.as(by, [&](Command& command) {
            return check_effect(
                command, action.id, {effect, Text<4000>{"Tiga laporan berikut tepat waktu."}}
            );
        });
    }

    FindingState state_of(const Finding& finding)
    {
        return find_finding(office.office.database, finding.id).state;
    }

    ReportingOffice& office;
    Caller auditor;
};

template <class Test>
void in_audited_office(Test test)
{
    in_measured_office(
        [&](Measured& measured) {
            Audited audited{measured};
            test(audited);
        },
        quality::migrations()
    );
}

} // namespace

TEST_CASE("A7: a finding leads to correction, cause and action, and closes by the check of effect")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.signed_one();
        CHECK(finding.number.text() == "T-2026-001");
        CHECK(finding.state == FindingState::open);
        CHECK(audited.office.office.messages.size() == 2); // Sub Koordinator and Koordinator
        const auto action = audited.answered(finding);
        CHECK(action.whys == std::vector<std::string>{"Pemeriksa lupa", "Tidak ada pengingat"});
        audited.agreed(action);
        CHECK(audited.state_of(finding) == FindingState::answered);
        const auto finished = audited.done(finding, action);
        CHECK(audited.state_of(finding) == FindingState::awaiting_effect_check);
        audited.office.office.now = Moment{"2026-11-25T02:00:00Z"};
        audited.check(audited.auditor, finished, Effect::effective);
        CHECK(audited.state_of(finding) == FindingState::closed);
        CHECK(audited.office.office.events.back().kind == "quality.effect_checked");
    });
}

TEST_CASE("A7: without the check nothing closes, and the check is another's, on a later day")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.signed_one();
        const auto action = audited.answered(finding);
        const auto check_by = [&](const Caller& caller) {
            return refusal_code([&] { audited.check(caller, action, Effect::effective); });
        };
        CHECK(check_by(audited.auditor) == "quality.nothing_to_check");
        audited.agreed(action);
        audited.done(finding, action);
        CHECK(check_by(audited.auditor) == "quality.checked_later");
        audited.office.office.now = Moment{"2026-11-25T02:00:00Z"};
        CHECK(check_by(audited.office.yuda) == "quality.checked_by_auditors");
        Caller in_charge = audited.office.sari;
        in_charge.roles = {"staff", "auditor"};
        CHECK(check_by(in_charge) == "quality.checked_by_another");
        CHECK(audited.state_of(finding) == FindingState::awaiting_effect_check);
    });
}

TEST_CASE("A7: an action that did not help needs a new one; the first stays as it was")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.signed_one();
        const auto first = audited.answered(finding);
        audited.agreed(first);
        audited.done(finding, first);
        audited.office.office.now = Moment{"2026-11-26T02:00:00Z"};
        audited.check(audited.auditor, first, Effect::not_effective);
        CHECK(audited.state_of(finding) == FindingState::not_effective);
        const auto second = audited.answered(finding);
        CHECK(second.number == 2);
        audited.agreed(second);
        CHECK(audited.state_of(finding) == FindingState::answered);
        const auto shown = quality::shown(
            audited.office.office.database,
            finding.id,
            audited.auditor,
            audited.office.office.now
        );
        REQUIRE(shown.actions.size() == 2);
        CHECK(shown.actions[0].checks.at(0).effect == Effect::not_effective);
        CHECK(shown.signatures.size() == 3);
        CHECK(shown.signatures[0].signed_by == *audited.auditor.account);
        CHECK(shown.signatures[0].sha256 == digest_of_finding(finding));
    });
}

TEST_CASE("PLOR: a nonconformity names location, objective evidence and reference, each a field")
{
    in_audited_office([](Audited& audited) {
        FindingForm form = Audited::form_of(FindingType::major_nonconformity);
        form.location = std::nullopt;
        form.reference = std::nullopt;
        std::vector<std::string> fields;
        try {
            audited.office.as(audited.auditor, [&](Command& command) {
                return write_finding(command, form);
            });
        } catch (const Refusal& refusal) {
            CHECK(refusal.code() == "quality.plor_incomplete");
            for (const Problem& problem : refusal.problems())
                fields.push_back(problem.field);
        }
        CHECK(fields == std::vector<std::string>{"location", "reference"});
        form.type = FindingType::positive;
        const auto positive = audited.office.as(audited.auditor, [&](Command& command) {
            return write_finding(command, form);
        });
        const auto kept = audited.office.as(audited.auditor, [&](Command& command) {
            return sign_finding(command, positive.id, {digest_of_finding(positive)});
        });
        CHECK(kept.state == FindingState::closed); // there is nothing to correct
        form.source = FindingSource::internal_audit;
        CHECK(
            refusal_code([&] {
                audited.office.as(audited.office.yuda, [&](Command& command) {
                    return write_finding(command, form);
                });
            }) == "quality.audit_by_auditors"
        );
    });
}

TEST_CASE("what is signed is what was seen: auditor and auditee are two people, and it stays")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.written();
        FindingForm changed = Audited::form_of(FindingType::major_nonconformity);
        changed.version = finding.version;
        const auto change = [&](const Caller& by) {
            return audited.office.as(by, [&](Command& command) {
                return change_finding(command, finding.id, changed);
            });
        };
        CHECK(refusal_code([&] { change(audited.office.yuda); }) == "quality.written_by_another");
        const Finding now = change(audited.auditor);
        const auto sign_as_seen = [&](const Finding& seen) {
            return audited.office.as(audited.auditor, [&](Command& command) {
                return sign_finding(command, finding.id, {digest_of_finding(seen)});
            });
        };
        CHECK(refusal_code([&] { sign_as_seen(finding); }) == "quality.not_what_was_seen");
        sign_as_seen(now);
        changed.version = now.version + 1;
        CHECK(refusal_code([&] { change(audited.auditor); }) == "quality.signed_already");
        // A finding of daily work by the Koordinator is answered by another head.
        FindingForm own = Audited::form_of(FindingType::observation);
        own.source = FindingSource::daily_work;
        const auto observed = audited.office.as(audited.office.yuda, [&](Command& command) {
            return write_finding(command, own);
        });
        audited.office.as(audited.office.yuda, [&](Command& command) {
            return sign_finding(command, observed.id, {digest_of_finding(observed)});
        });
        const auto action = audited.answered(observed);
        CHECK(
            refusal_code([&] {
                audited.office.as(audited.office.yuda, [&](Command& command) {
                    return sign_plan(command, action.id, {digest_of_action(action)});
                });
            }) == "quality.own_finding"
        );
        CHECK(audited.agreed(action).signed_at.has_value());
    });
}

TEST_CASE("an action is not done before the finding has evidence of it")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.signed_one();
        const auto action = audited.answered(finding);
        audited.agreed(action);
        const auto started = audited.office.as(audited.office.sari, [&](Command& command) {
            return start_action(command, action.id);
        });
        CHECK(
            refusal_code([&] {
                audited.office.as(audited.office.sari, [&](Command& command) {
                    return finish_action(
                        command, action.id, {started.version, Text<4000>{"Sudah."}}
                    );
                });
            }) == "quality.needs_evidence"
        );
    });
}

TEST_CASE("an observation that is not acted upon in time is raised to a nonconformity, and signed")
{
    in_audited_office([](Audited& audited) {
        const Finding finding = audited.signed_one(FindingType::observation);
        const auto action = audited.answered(finding);
        audited.agreed(action);
        const auto raise = [&] {
            const auto now = find_finding(audited.office.office.database, finding.id);
            return audited.office.as(audited.auditor, [&](Command& command) {
                return raise_finding(
                    command,
                    finding.id,
                    {now.version,
                     FindingType::minor_nonconformity,
                     Text<1000>{"Tidak ditindaklanjuti"},
                     Text<500>{"Unit Humas"},
                     Text<4000>{"Belum ada pengingat pada 1 Desember"},
                     Text<1000>{"PR.27.4-V0, aktivitas 3"}}
                );
            });
        };
        CHECK(refusal_code(raise) == "quality.acted_upon");
        audited.office.office.now = Moment{"2026-12-01T02:00:00Z"}; // a day after it was due
        CHECK(finding_lines(audited.office.office.database, audited.office.sari, audited.office.office.now)
                  .at(0)
                  .is_overdue);
        CHECK(raise().type == FindingType::minor_nonconformity);
        const auto signatures = signatures_of(audited.office.office.database, finding.id);
        CHECK(signatures.back().what == SignedWhat::raised);
        CHECK(signatures.back().reason == "Tidak ditindaklanjuti");
        CHECK(refusal_code(raise) == "quality.no_open_observation");
    });
}

TEST_CASE("a draft of a finding is its writer's alone")
{
    in_audited_office([](Audited& audited) {
        audited.written();
        auto& database = audited.office.office.database;
        const Moment now = audited.office.office.now;
        CHECK(finding_lines(database, audited.auditor, now).size() == 1);
        CHECK(finding_lines(database, audited.office.yuda, now).empty());
        CHECK(open_findings(database).empty());
    });
}
