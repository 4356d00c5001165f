// How the domain says no. Thrown anywhere, answered in one place: http/router.cpp.
#pragma once

#include "foundation/described.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace siar {

/// What a sentence is filled with: {"longest", "200"} for "... at most {longest} characters".
using Values = std::map<std::string, std::string>;

/// A text that is no value of its type. The code names a sentence in the catalogue of texts.
class BadValue : public std::invalid_argument {
public:
    explicit BadValue(const std::string& code, Values values = {})
        : std::invalid_argument{code},
          values_{std::move(values)}
    {
    }

    std::string code() const { return what(); }
    const Values& values() const { return values_; }

private:
    Values values_;
};

BOOST_DEFINE_ENUM_CLASS(
    Reason,
    invalid,
    not_signed_in,
    not_allowed,
    not_found,
    conflict,
    gone,
    too_large,
    too_many,
    unavailable
)

/// What is wrong with one field of what was sent; `field` is its path, such as "rows[2].title".
struct Problem {
    std::string field;
    std::string code;
    Values values = {};
};

/// A request was understood and turned down. Anything else that is thrown is our own fault.
/// `code` names a sentence in the catalogue of texts, so that people read it in their language.
class Refusal : public std::runtime_error {
public:
    Refusal(
        Reason reason, const std::string& code, Values values = {}, std::vector<Problem> problems = {}
    )
        : std::runtime_error{code},
          reason_{reason},
          values_{std::move(values)},
          problems_{std::move(problems)}
    {
    }

    Reason reason() const { return reason_; }
    std::string code() const { return what(); }
    const Values& values() const { return values_; }
    const std::vector<Problem>& problems() const { return problems_; }

    /// What is stored now, as JSON, for a write that named an older version.
    const std::string& current() const { return current_; }
    Refusal&& with_current(std::string json) &&
    {
        current_ = std::move(json);
        return std::move(*this);
    }

private:
    Reason reason_;
    Values values_;
    std::vector<Problem> problems_;
    std::string current_;
};

/// A refusal for one field at fault: the sentence for the field is the sentence of the whole.
inline Refusal invalid_field(const std::string& field, const std::string& code, Values values = {})
{
    return {Reason::invalid, code, values, {{field, code, values}}};
}

} // namespace siar
