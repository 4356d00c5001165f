#include "evaluation/import_endpoints.hpp"

#include "evaluation/closed_periods.hpp"
#include "evaluation/import_items.hpp"
#include "evaluation/imports.hpp"

namespace siar::evaluation {

namespace {

ImportPreview show_preview(const http::Call& call, const ImportForm& form)
{
    const Wording wording = [&](const Problem& problem) {
        return call.texts.say(problem.code, problem.values, call.caller.language);
    };
    return preview_import(call.database, call.caller, form, call.now, wording);
}

Import confirm_import(const http::Call& /*call*/, Command& command, const ImportOrder& order)
{
    return import_file(command, order);
}

std::vector<Import> list_imports(const http::Call& call)
{
    return imports(call.database);
}

std::vector<ImportItem> list_items(const http::Call& call)
{
    return import_items(call.database, call.query<ItemState>("state"));
}

ImportItem decide_listed(const http::Call& call, Command& command, const ListedDecision& form)
{
    return decide_item(command, call.path_value<Id<ImportItem>>("item"), form);
}

ImportItem part_listed(const http::Call& call, Command& command, const ListedParting& form)
{
    return part_item(command, call.path_value<Id<ImportItem>>("item"), form);
}

std::vector<ClosedPeriod> list_periods(const http::Call& call)
{
    return closed_periods(call.database);
}

ClosedPeriod close_numbers(const http::Call& /*call*/, Command& command, const PeriodClosing& form)
{
    return close_period(command, form);
}

ClosedPeriod reopen_numbers(const http::Call& call, Command& command, const PeriodReopening& form)
{
    return reopen_period(command, call.path_value<Id<ClosedPeriod>>("period"), form);
}

} // namespace

http::Endpoints import_endpoints()
{
    const std::string read = "evaluation.read";
    const std::string write = "evaluation.write";
    const std::string manage = "evaluation.manage";
    return {
        http::ask(
            {"/api/imports/preview", write, "What an exported file would bring, row by row"},
            show_preview
        ),
        http::post({"/api/imports", write, "Import the rows chosen, all or none"}, confirm_import),
        http::get({"/api/imports", read, "Imported files, the newest first"}, list_imports),
        http::get(
            {.path = "/api/import-items",
             .permission = read,
             .summary = "What platforms listed, the latest seen first",
             .queries = {"state"}},
            list_items
        ),
        http::post(
            {"/api/import-items/{item}/decide", write, "Link to a publication, or not ours"},
            decide_listed
        ),
        http::post(
            {"/api/import-items/{item}/part", write, "Undo a link, with a reason"}, part_listed
        ),
        http::get({"/api/closed-periods", read, "Periods whose numbers are final"}, list_periods),
        http::post({"/api/closed-periods", manage, "Close a period"}, close_numbers),
        http::post(
            {"/api/closed-periods/{period}/reopen", manage, "Open it again, with a reason"},
            reopen_numbers
        ),
    };
}

} // namespace siar::evaluation
