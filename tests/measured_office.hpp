// An office whose indicators are measured, for tests: with the KPIs of PR.27.4-V0, documents in force
// and self-evaluations.
#pragma once

#include "reporting_office.hpp"

#include "documents/documents.hpp"
#include "indicators/followers.hpp"
#include "indicators/indicators.hpp"
#include "indicators/migrations.hpp"
#include "indicators/register.hpp"
#include "indicators/texts.hpp"
#include "indicators/values.hpp"
#include "reporting/migrations.hpp"
#include "reporting/self_evaluations.hpp"
#include "reporting/tables.hpp"

#include <doctest/doctest.h>

namespace siar::tests {

using namespace siar::indicators;
using documents::ControlledDocument;
using documents::DocumentKind;
using documents::Topic;

inline constexpr database::Table<ControlledDocument> document_rows{"document"};
inline constexpr database::Table<documents::Revision> revision_rows{"revision"};

inline Texts texts_of_slice()
{
    Texts texts;
    const auto catalogue = boost::json::parse(indicators::texts_json());
    for (const auto& [code, sentences] : catalogue.as_object())
        for (const auto& [language, sentence] : sentences.as_object())
            texts.add(
                code, from_name<Language>(language).value(), std::string{sentence.as_string()}
            );
    return texts;
}

inline const Texts& slice_texts()
{
    static const Texts texts = texts_of_slice();
    return texts;
}

/// On 24 November 2026, with the KPIs of PR.27.4-V0.
struct Measured {
    explicit Measured(ReportingOffice& reporting)
        : office{reporting}
    {
        take(
            {{"B.4.10.8", "Unit Humas membuat laporan evaluasi diri"},
             {"B.4.10.1", "Polibatam mempunyai kebijakan"},
             {"B.4.10.2", "Unit Humas mempunyai prosedur"}}
        );
    }

    void take(const std::vector<documents::ProcedureIndicator>& kpis)
    {
        documents::Revision revision = PlannedOffice::procedure();
        revision.procedure->indicators = kpis;
        office.as(office.dewi, [&](Command& command) { take_from_procedure(command, revision); });
    }

    /// A document that is in force from the day on; never, when that is left out.
    ControlledDocument document(
        DocumentKind kind,
        const char* number,
        const std::vector<Topic>& topics,
        const std::vector<ControlledDocument>& cites = {},
        std::optional<Date> in_force_on = Date{"2026-01-01"}
    )
    {
        ControlledDocument document{
            .id = Id<ControlledDocument>::make(office.office.now),
            .kind = kind,
            .number = Text<60>{number},
            .title = Text<300>{"Judul"},
            .owner = Text<120>{"Koor.PHK"},
            .approver = Text<120>{"DIR"},
            .classification = documents::Classification::open,
            .language = Language::id,
            .topics = topics,
            .cites = {},
            .replaced_by = std::nullopt,
            .version = 1,
            .created_at = office.office.now
        };
        for (const ControlledDocument& cited : cites)
            document.cites.push_back(cited.id);
        document_rows.insert(office.office.database, document);
        documents::Revision revision = PlannedOffice::procedure();
        revision.id = Id<documents::Revision>::make(office.office.now);
        revision.document = document.id;
        revision.state =
            in_force_on ? documents::RevisionState::approved : documents::RevisionState::draft;
        revision.in_force_on = in_force_on;
        revision_rows.insert(office.office.database, revision);
        return document;
    }

    void replace(ControlledDocument old, const ControlledDocument& by)
    {
        old.replaced_by = by.id;
        document_rows.update(office.office.database, old);
    }

    reporting::SelfEvaluation self_evaluation(int year, reporting::SelfEvaluationState state)
    {
        auto evaluation = office.as(office.rina, [&](Command& command) {
            return reporting::build(command, {year}, {});
        });
        evaluation.state = state;
        reporting::self_evaluation_table.update(office.office.database, evaluation);
        return evaluation;
    }

    IndicatorValue value(const char* code, int year = 2026, Language language = Language::id) const
    {
        const PeriodQuestion question{
            year,
            office.office.now,
            slice_texts(),
            language,
            [this](database::Database&, const auto&) { return is_filed; }
        };
        for (const IndicatorValue& found : values_of(office.office.database, question))
            if (found.indicator.code.text() == code)
                return found;
        FAIL("there is no indicator " << code);
        throw std::logic_error{code};
    }

    ReportingOffice& office;
    bool is_filed = false;
};

template <class Test>
void in_measured_office(Test test, const std::vector<database::Migration>& more = {})
{
    in_reporting_office(
        [&](ReportingOffice& office) {
            Measured measured{office};
            test(measured);
        },
        joined_migrations({reporting::migrations(), indicators::migrations(), more})
    );
}

} // namespace siar::tests
