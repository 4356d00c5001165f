#include "foundation/texts.hpp"

namespace siar {

namespace {

std::string filled(std::string sentence, const Values& values)
{
    for (const auto& [name, value] : values) {
        const std::string marker = '{' + name + '}';
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
    return found == sentences_.end() ? std::string{code} : filled(found->second, values);
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
