#include "disclosure/endpoints.hpp"
#include "disclosure/public_pages.hpp"
#include "http/disposition.hpp"
#include "people/office.hpp"

#include <charconv>

namespace siar::disclosure {

namespace {

constexpr const char* policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri "
                               "'none'; frame-ancestors 'none'";

http::Response public_answer(int status, std::string text)
{
    return {
        .status = status,
        .headers =
            {{"content-type", "text/html; charset=utf-8"},
             {"content-security-policy", policy},
             {"cache-control", "no-cache"}},
        .body = std::move(text)
    };
}

http::Response public_list(http::Call& call)
{
    const auto issued = public_register(call.database, call.query<std::int64_t>("versi"));
    return public_answer(issued ? 200 : 404, register_page(people::office(call.database), issued));
}

http::Response public_list_file(http::Call& call)
{
    const auto issued = public_register(call.database, call.query<std::int64_t>("versi"));
    if (!issued)
        throw Refusal{Reason::not_found, "disclosure.no_such_register"};
    return {
        .headers =
            {{"content-type", "text/csv; charset=utf-8"},
             {"content-disposition",
              http::content_disposition(
                  http::Disposition::saved, "DIP-" + std::to_string(issued->number) + ".csv"
              )},
             {"cache-control", "no-cache"}},
        .body = register_as_csv(issued->listed)
    };
}

http::Response public_report_page(http::Call& call)
{
    const std::string& text = call.path_values.at("year");
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    const auto report = issued_report(call.database, year);
    const people::Office office = people::office(call.database);
    return report ? public_answer(200, report_page(office, *report)) : public_answer(404, no_report_page(office, year));
}

} // namespace

http::Endpoints public_endpoints()
{
    return {
        http::raw(
            "GET",
            {.path = "/publik/dip",
             .permission = "public",
             .summary = "The public information list",
             .queries = {"versi"}},
            public_list
        ),
        http::raw(
            "GET",
            {.path = "/publik/dip.csv",
             .permission = "public",
             .summary = "The public information list for a spreadsheet",
             .queries = {"versi"}},
            public_list_file
        ),
        http::raw(
            "GET",
            {.path = "/publik/laporan-informasi/{year}",
             .permission = "public",
             .summary = "The yearly report of public information"},
            public_report_page
        ),
    };
}

} // namespace siar::disclosure
