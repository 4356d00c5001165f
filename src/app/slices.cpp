#include "app/slices.hpp"

#include "app/filing.hpp"
#include "app/invitations.hpp"
#include "app/texts.hpp"
#include "audit/endpoints.hpp"
#include "audit/migrations.hpp"
#include "audit/texts.hpp"
#include "contract/texts.hpp"
#include "correspondence/endpoints.hpp"
#include "correspondence/migrations.hpp"
#include "correspondence/texts.hpp"
#include "database/texts.hpp"
#include "disclosure/endpoints.hpp"
#include "disclosure/migrations.hpp"
#include "disclosure/texts.hpp"
#include "documents/endpoints.hpp"
#include "documents/evidence_subjects.hpp"
#include "documents/form_endpoints.hpp"
#include "documents/migrations.hpp"
#include "documents/texts.hpp"
#include "door/texts.hpp"
#include "evaluation/endpoints.hpp"
#include "evaluation/evidence_subjects.hpp"
#include "evaluation/import_endpoints.hpp"
#include "evaluation/migrations.hpp"
#include "evaluation/number_endpoints.hpp"
#include "evaluation/report_form.hpp"
#include "evaluation/reviewed_reports.hpp"
#include "evaluation/texts.hpp"
#include "evidence/endpoints.hpp"
#include "evidence/migrations.hpp"
#include "evidence/texts.hpp"
#include "handover/endpoints.hpp"
#include "handover/migrations.hpp"
#include "handover/packs.hpp"
#include "handover/texts.hpp"
#include "http/texts.hpp"
#include "indicators/endpoints.hpp"
#include "indicators/evidence_subjects.hpp"
#include "indicators/followers.hpp"
#include "indicators/migrations.hpp"
#include "indicators/texts.hpp"
#include "indicators/values.hpp"
#include "ledger/endpoints.hpp"
#include "ledger/migrations.hpp"
#include "ledger/texts.hpp"
#include "notifications/endpoints.hpp"
#include "notifications/migrations.hpp"
#include "notifications/notice_mails.hpp"
#include "notifications/texts.hpp"
#include "overview/endpoints.hpp"
#include "overview/texts.hpp"
#include "people/endpoints.hpp"
#include "people/migrations.hpp"
#include "people/texts.hpp"
#include "performance/endpoints.hpp"
#include "performance/migrations.hpp"
#include "performance/texts.hpp"
#include "planning/endpoints.hpp"
#include "planning/evidence_subjects.hpp"
#include "planning/migrations.hpp"
#include "planning/texts.hpp"
#include "production/endpoints.hpp"
#include "production/evidence_subjects.hpp"
#include "production/followers.hpp"
#include "production/migrations.hpp"
#include "production/reviewed_contents.hpp"
#include "production/shown_outside.hpp"
#include "production/texts.hpp"
#include "publishing/endpoints.hpp"
#include "publishing/evidence_subjects.hpp"
#include "publishing/followers.hpp"
#include "publishing/migrations.hpp"
#include "publishing/texts.hpp"
#include "quality/endpoints.hpp"
#include "quality/evidence_subjects.hpp"
#include "quality/migrations.hpp"
#include "quality/texts.hpp"
#include "reporting/endpoints.hpp"
#include "reporting/evidence_subjects.hpp"
#include "reporting/migrations.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/texts.hpp"
#include "retention/endpoints.hpp"
#include "retention/evidence_subjects.hpp"
#include "retention/migrations.hpp"
#include "retention/texts.hpp"
#include "review/endpoints.hpp"
#include "review/evidence_subjects.hpp"
#include "review/link_endpoints.hpp"
#include "review/migrations.hpp"
#include "review/proposals.hpp"
#include "review/texts.hpp"
#include "sheet/texts.hpp"
#include "word/texts.hpp"

#include <boost/json/parse.hpp>

namespace siar::app {

namespace {

template <class Element>
std::vector<Element> join(std::vector<std::vector<Element>> lists)
{
    std::vector<Element> joined;
    for (auto& list : lists)
        for (auto& element : list)
            joined.push_back(std::move(element));
    return joined;
}

evidence::SubjectSources evidence_subjects()
{
    return join<evidence::SubjectSource>(
        {planning::evidence_subjects(),
         review::evidence_subjects(),
         production::evidence_subjects(),
         publishing::evidence_subjects(),
         evaluation::evidence_subjects(),
         reporting::evidence_subjects(),
         indicators::evidence_subjects(),
         quality::evidence_subjects(),
         documents::evidence_subjects(),
         retention::evidence_subjects()}
    );
}

/// {"code": {"id": "...", "en": "..."}, ...}
void add_texts(Texts& texts, std::string_view json)
{
    const boost::json::value catalogue = boost::json::parse(json);
    for (const auto& [code, sentences] : catalogue.as_object())
        for (const auto& [language, sentence] : sentences.as_object())
            texts.add(
                code, from_name<Language>(language).value(), std::string{sentence.as_string()}
            );
}

} // namespace

http::Endpoints all_endpoints()
{
    return join<http::Endpoint>(
        {people::endpoints(),
         ledger::endpoints(),
         evidence::endpoints(evidence_subjects()),
         documents::endpoints(),
         documents::form_endpoints(
             {evaluation::report_form(), reporting::self_evaluation_form()}
         ),
         correspondence::endpoints(),
         notifications::endpoints(),
         planning::endpoints(),
         review::endpoints({production::contents_for_review(), evaluation::reports_for_review()}),
         review::link_endpoints(production::shown_outside),
         production::endpoints(),
         disclosure::public_endpoints(),
         publishing::endpoints(),
         evaluation::endpoints(),
         evaluation::number_endpoints(),
         evaluation::import_endpoints(),
         reporting::endpoints(indicators::rows_for_year),
         indicators::endpoints(is_filed),
         quality::endpoints(is_filed),
         performance::endpoints(),
         retention::endpoints(),
         overview::endpoints(),
         handover::endpoints(),
         audit::endpoints(evidence_subjects()),
         disclosure::endpoints()}
    );
}

std::vector<database::Migration> all_migrations()
{
    return join<database::Migration>(
        {people::migrations(),
         ledger::migrations(),
         evidence::migrations(),
         documents::migrations(),
         correspondence::migrations(),
         notifications::migrations(),
         planning::migrations(),
         review::migrations(),
         production::migrations(),
         publishing::migrations(),
         evaluation::migrations(),
         reporting::migrations(),
         indicators::migrations(),
         quality::migrations(),
         performance::migrations(),
         retention::migrations(),
         handover::migrations(),
         audit::migrations(),
         disclosure::migrations()}
    );
}

std::vector<Follower> all_followers()
{
    return join<Follower>(
        {notifications::followers(),
         review::followers(),
         production::followers(),
         publishing::followers(),
         evaluation::followers(),
         indicators::followers(),
         invitations(),
         handover::followers(),
         filing()}
    );
}

std::vector<contract::Operation> all_operations()
{
    std::vector<contract::Operation> operations;
    for (http::Endpoint& endpoint : all_endpoints())
        operations.push_back(std::move(endpoint.operation));
    return operations;
}

Texts all_texts()
{
    Texts texts;
    for (const std::string_view json :
         {contract::texts_json(), database::texts_json(), door::texts_json(),
          http::texts_json(), word::texts_json(), sheet::texts_json(), people::texts_json(),
          ledger::texts_json(), evidence::texts_json(), documents::texts_json(),
          correspondence::texts_json(), notifications::texts_json(), planning::texts_json(),
          review::texts_json(), production::texts_json(), publishing::texts_json(),
          evaluation::texts_json(), reporting::texts_json(), indicators::texts_json(),
          quality::texts_json(), performance::texts_json(),
          retention::texts_json(), overview::texts_json(), handover::texts_json(),
          audit::texts_json(), disclosure::texts_json(),
          app::texts_json()})
        add_texts(texts, json);
    return texts;
}

} // namespace siar::app
