#include "foundation/texts.hpp"

#include "foundation/written_date.hpp"

#include <regex>

namespace siar {

namespace {

/// A day or a time on the wall as the language writes it; any other value as it is.
std::string in_words(const std::string& value, Language language)
{
    static const std::regex day{R"(\d{4}-\d{2}-\d{2})"};
    static const std::regex wall_time{R"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})"};
    try {
        if (value.size() == 10 && std::regex_match(value, day))
            return day_in_words(Date{value}, language);
        if (value.size() == 16 && std::regex_match(value, wall_time))
            return wall_time_in_words(WallTime{value}, language);
    } catch (const std::exception&) {
        return value; // such as a day that the calendar does not have, which a sentence names
    }
    return value;
}

std::string filled(std::string sentence, const Values& values, Language language)
{
    for (const auto& [name, written] : values) {
        const std::string marker = '{' + name + '}';
        const std::string value = in_words(written, language);
        for (auto at = sentence.find(marker); at != std::string::npos;
             at = sentence.find(marker, at + value.size()))
            sentence.replace(at, marker.size(), value);
    }
    return sentence;
}

} // namespace

void Texts::add(const std::string& code, Language language, const std::string& sentence)
{
    sentences_[{code, language}] = sentence;
}

std::string Texts::say(std::string_view code, const Values& values, Language language) const
{
    const auto found = sentences_.find({std::string{code}, language});
    return found == sentences_.end() ? std::string{code} : filled(found->second, values, language);
}

bool Texts::has(const std::string& code, Language language) const
{
    return sentences_.contains({code, language});
}

std::vector<std::string> Texts::codes() const
{
    std::vector<std::string> codes;
    for (const auto& [key, sentence] : sentences_)
        if (codes.empty() || codes.back() != key.first)
            codes.push_back(key.first);
    return codes;
}

} // namespace siar
