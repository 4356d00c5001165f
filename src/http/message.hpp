// Requests and responses as plain values, so that the application can be called without a socket.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace siar::http {

struct Request {
    std::string method = "GET"; // HEAD arrives as GET: the server leaves the body out
    std::string path = "/";     // decoded, without the query
    std::map<std::string, std::string> query = {};   // decoded; of a repeated name the last
    std::map<std::string, std::string> headers = {}; // by lower-case names
    std::string body = {};
    std::string peer = {}; // the address of who asks, or of the proxy in front
};

/// A file that is sent piece by piece, or a range of it when that is what was asked for.
struct FileBody {
    std::filesystem::path file;
};

/// The connection becomes a stream of server-sent events: what Broadcast publishes.
struct Events {};

using Body = std::variant<std::string, std::shared_ptr<const std::string>, FileBody, Events>;

struct Response {
    int status = 200;
    std::multimap<std::string, std::string> headers = {}; // by lower-case names
    Body body = {};
};

std::optional<std::string> header(const Request& request, std::string_view lower_case_name);
std::optional<std::string> cookie(const Request& request, std::string_view name);

/// The value after "?" of that name.
std::optional<std::string> query(const Request& request, std::string_view name);

/// The first header of that name.
std::optional<std::string> header(const Response& response, std::string_view lower_case_name);

Response json_response(int status, std::string text);

/// Whether the asker holds these bytes already: If-None-Match names the tag, which is given with
/// its quotation marks. Strong and weak tags compare alike (RFC 9110, 13.1.2).
bool is_known_to_asker(const Request& request, std::string_view etag);

/// The text with %41 read as A; nothing for a malformed one.
std::optional<std::string> percent_decoded(std::string_view text);
std::string percent_encoded(std::string_view text);

/// The values of "a=1&b=two+words"; nothing for a malformed one.
std::optional<std::map<std::string, std::string>> decoded_query(std::string_view text);

std::string lower_case(std::string_view ascii);

} // namespace siar::http
