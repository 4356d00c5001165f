#include "http/person.hpp"

#include "foundation/base64.hpp"
#include "foundation/digest.hpp"

namespace siar::tests {

namespace {

const std::string password = "kata sandi yang panjang";

/// "siar_session=..." out of the answer's Set-Cookie.
std::string cookie_in(const http::Response& response)
{
    const std::string set = http::header(response, "set-cookie").value_or("");
    return set.substr(0, set.find(';'));
}

Answered answered(http::Response response)
{
    std::string text;
    if (const auto* own = std::get_if<std::string>(&response.body))
        text = *own;
    else if (const auto* shared = std::get_if<std::shared_ptr<const std::string>>(&response.body))
        text = **shared;
    boost::system::error_code error;
    json::value body = json::parse(text, error);
    if (error)
        body = json::string(text);
    return {response.status, std::move(body), std::move(response)};
}

} // namespace

http::Request Person::request(const std::string& method, const std::string& path) const
{
    http::Request request{.method = method, .path = path.substr(0, path.find('?'))};
    if (const auto mark = path.find('?'); mark != std::string::npos)
        request.query = http::decoded_query(path.substr(mark + 1)).value();
    request.headers["x-siar-request"] = "1";
    request.headers["host"] = "localhost";
    request.peer = "127.0.0.1";
    if (!browser_->cookie.empty())
        request.headers["cookie"] = browser_->cookie;
    return request;
}

Answered
Person::send(const std::string& method, const std::string& path, const json::value& body) const
{
    http::Request sent = request(method, path);
    if (!body.is_null())
        sent.body = serialize(body);
    http::Response response = transport_(sent);
    if (response.status == 401 && !browser_->username.empty()) {
        sign_in_again();
        sent.headers["cookie"] = browser_->cookie;
        response = transport_(sent);
    }
    return answered(std::move(response));
}

void Person::sign_in_again() const
{
    http::Request sent = request("POST", "/api/session");
    sent.headers.erase("cookie");
    sent.body = serialize(
        json::value{{"username", browser_->username}, {"password", password}}
    );
    const auto response = transport_(sent);
    REQUIRE(response.status == 200);
    browser_->cookie = cookie_in(response);
}

std::string Person::upload(const std::string& file_name, const std::string& bytes) const
{
    http::Request creation = request("POST", "/api/uploads");
    creation.headers["tus-resumable"] = "1.0.0";
    creation.headers["upload-length"] = std::to_string(bytes.size());
    creation.headers["upload-metadata"] = "filename " + to_base64(file_name);
    const auto created = transport_(creation);
    REQUIRE(created.status == 201);
    const std::string location = http::header(created, "location").value();
    http::Request piece = request("PATCH", location);
    piece.headers["tus-resumable"] = "1.0.0";
    piece.headers["upload-offset"] = "0";
    piece.headers["content-type"] = "application/offset+octet-stream";
    piece.body = bytes;
    REQUIRE(transport_(piece).status == 204);
    return location.substr(location.rfind('/') + 1);
}

std::string Person::evidence(
    const std::string& kind, const std::string& title, const std::string& bytes
) const
{
    const auto kept = post(
        "/api/evidence", {{"kind", kind}, {"title", title}, {"upload", upload(title, bytes)}}
    );
    REQUIRE(kept.status == 200);
    return kept.text("/id");
}

Person Person::accept(const std::string& link, const std::string& name) const
{
    const std::string token = link.substr(link.find("token=") + 6);
    Person person{transport_};
    person.browser_->username = "u" + random_token(6);
    const auto accepted = post(
        "/api/invitations/" + token,
        {{"name", name}, {"username", person.browser_->username}, {"password", password}}
    );
    INFO(serialize(accepted.body));
    REQUIRE(accepted.status == 200);
    person.browser_->cookie = cookie_in(accepted.response);
    return person;
}

Person Person::hire(const std::string& name, const std::vector<std::string>& roles) const
{
    const auto invited = post(
        "/api/accounts", {{"name", name}, {"roles", json::array(roles.begin(), roles.end())}}
    );
    INFO(serialize(invited.body));
    REQUIRE(invited.status == 200);
    return Person{transport_}.accept(invited.text("/link"), name);
}

} // namespace siar::tests
