// Somebody with a browser, whatever carries the requests: the router itself, or a real socket.
#pragma once

#include "http/message.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace siar::tests {

namespace json = boost::json;

using Transport = std::function<http::Response(const http::Request&)>;

struct Answered {
    int status;
    json::value body;
    http::Response response;

    std::string text(const char* pointer) const
    {
        return std::string{body.at_pointer(pointer).as_string()};
    }
    std::int64_t number(const char* pointer) const { return body.at_pointer(pointer).as_int64(); }
};

class Person {
public:
    explicit Person(Transport transport)
        : transport_{std::move(transport)}
    {
    }

    Answered get(const std::string& path) const { return send("GET", path, nullptr); }
    Answered post(const std::string& path, const json::value& body = nullptr) const
    {
        return send("POST", path, body);
    }
    Answered put(const std::string& path, const json::value& body) const
    {
        return send("PUT", path, body);
    }
    Answered remove(const std::string& path) const { return send("DELETE", path, nullptr); }

    /// A file sent as resumable uploads are; gives the token that other forms name.
    std::string upload(const std::string& file_name, const std::string& bytes) const;

    /// Keeps a file as evidence; gives its id.
    std::string
    evidence(const std::string& kind, const std::string& title, const std::string& bytes) const;

    http::Request request(const std::string& method, const std::string& path) const;
    Answered
    send(const std::string& method, const std::string& path, const json::value& body) const;

    /// Accepts an invitation's link; the person who comes of it is signed in.
    Person accept(const std::string& link, const std::string& name) const;

    /// Makes an account, as an administrator, for somebody who accepts at once.
    Person hire(const std::string& name, const std::vector<std::string>& roles) const;

private:
    struct Browser {
        std::string username;
        std::string cookie;
    };

    /// As people do when their session is over.
    void sign_in_again() const;

    Transport transport_;
    std::shared_ptr<Browser> browser_ = std::make_shared<Browser>();
};

} // namespace siar::tests
