#include "evidence/upload_endpoints.hpp"

#include "evidence/uploads.hpp"

#include <charconv>
#include <glib.h>
#include <memory>

namespace siar::evidence {

namespace {

/// The whole number in a header; -1 where there is none.
std::int64_t number_in(const http::Request& request, std::string_view name)
{
    const std::string text = http::header(request, name).value_or("");
    std::int64_t number = -1;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && number >= 0 ? number : -1;
}

std::string decoded_base64(const std::string& text)
{
    gsize length = 0;
    const std::unique_ptr<guchar, decltype(&g_free)> bytes{
        g_base64_decode(text.c_str(), &length), g_free
    };
    return {reinterpret_cast<const char*>(bytes.get()), length};
}

http::Response answered(int status, const UploadState& state)
{
    return {
        .status = status,
        .headers =
            {{"tus-resumable", "1.0.0"},
             {"upload-offset", std::to_string(state.offset)},
             {"upload-length", std::to_string(state.length)},
             {"cache-control", "no-store"}},
        .body = std::string{}
    };
}

http::Response begin(http::Call& call)
{
    const UploadBeginning beginning{
        .length = number_in(call.request, "upload-length"),
        .file_name = file_name_in(http::header(call.request, "upload-metadata").value_or(""))
    };
    const std::string token = begin_upload(call.caller, beginning, call.now);
    http::Response response = answered(201, {.offset = 0, .length = beginning.length});
    response.headers.emplace("location", "/api/uploads/" + token);
    return response;
}

http::Response state(http::Call& call)
{
    return answered(200, state_of_upload(call.caller, call.path_values.at("upload")));
}

http::Response add(http::Call& call)
{
    if (http::header(call.request, "content-type") != "application/offset+octet-stream")
        throw Refusal{Reason::invalid, "evidence.upload_form"};
    return answered(
        204,
        add_to_upload(
            call.caller,
            call.path_values.at("upload"),
            number_in(call.request, "upload-offset"),
            call.request.body
        )
    );
}

} // namespace

http::Endpoints upload_endpoints()
{
    return {
        http::raw(
            "POST",
            {.path = "/api/uploads",
             .permission = "evidence.upload",
             .summary = "Begin to upload a file in pieces (tus 1.0.0)"},
            begin
        ),
        http::raw(
            "GET",
            {.path = "/api/uploads/{upload}",
             .permission = "evidence.upload",
             .summary = "How much of the file is here"},
            state
        ),
        http::raw(
            "PATCH",
            {.path = "/api/uploads/{upload}",
             .permission = "evidence.upload",
             .summary = "The next piece of the file"},
            add
        ),
    };
}

std::string file_name_in(std::string_view metadata)
{
    constexpr std::string_view key = "filename ";
    while (!metadata.empty()) {
        const auto end = std::min(metadata.find(','), metadata.size());
        const std::string pair = trimmed(metadata.substr(0, end));
        if (pair.starts_with(key))
            return decoded_base64(pair.substr(key.size()));
        metadata.remove_prefix(std::min(end + 1, metadata.size()));
    }
    return "";
}

} // namespace siar::evidence
