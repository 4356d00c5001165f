#include "http/disposition.hpp"
#include "indicators/endpoints.hpp"
#include "indicators/importing.hpp"
#include "people/office.hpp"

namespace siar::indicators {

namespace {

Reading reading_of(const http::Call& call, database::Database& database)
{
    const Date today = people::today(database, call.now);
    return {call.texts, call.caller.language, static_cast<int>(today.day().year())};
}

IndicatorPreview preview(const http::Call& call, const IndicatorSource& source)
{
    return read_indicators(call.database, source, reading_of(call, call.database));
}

IndicatorsImported
enter_chosen(const http::Call& call, Command& command, const IndicatorImport& form)
{
    return import_indicators(command, form, reading_of(call, command.database));
}

http::Response send_sample(http::Call& call)
{
    const bool is_indonesian = call.caller.language == Language::id;
    const std::string name = is_indonesian ? "daftar-indikator.csv" : "indicators.csv";
    return {
        .headers =
            {{"content-type", "text/csv; charset=utf-8"},
             {"content-disposition", http::content_disposition(http::Disposition::saved, name)}},
        .body = sample_sheet(call.caller.language)
    };
}

} // namespace

http::Endpoints import_endpoints()
{
    const std::string write = "indicators.write";
    return {
        http::ask(
            {"/api/indicator-import/preview", write, "Look at indicators of a file or a paste"}, preview
        ),
        http::post({"/api/indicator-import", write, "Enter the chosen rows"}, enter_chosen),
        http::raw("GET", {"/api/indicator-import/sample", write, "A file to fill in"}, send_sample),
    };
}

} // namespace siar::indicators
