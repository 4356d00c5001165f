// The sentences that people read, in their language. Code knows sentences by a code such as
// "planning.past"; each folder of src/ keeps its own in texts.json.
#pragma once

#include "foundation/described.hpp"
#include "foundation/refusal.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace siar {

BOOST_DEFINE_ENUM_CLASS(Language, id, en)

class Texts {
public:
    void add(const std::string& code, Language language, const std::string& sentence);

    /// The sentence with its {names} filled in, days and wall times as the language writes them; the
    /// code itself where the catalogue has none.
    std::string say(std::string_view code, const Values& values, Language language) const;

    bool has(const std::string& code, Language language) const;
    std::vector<std::string> codes() const;

private:
    std::map<std::pair<std::string, Language>, std::string> sentences_;
};

} // namespace siar
