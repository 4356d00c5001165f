// Every sentence that the program can say exists in both languages.
#include "app/slices.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace siar;

namespace {

std::string text_of(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return text.str();
}

/// Codes in Refusal{Reason::..., "code"}, invalid_field("field", "code"), BadValue{"code"}, and in
/// anything else that names a code of a folder that has texts.
std::set<std::string> codes_in_source()
{
    static const std::regex refusal{R"re((?:Reason::\w+,|invalid_field\([^,]+,|BadValue\{)\s*"([a-z_]+\.[a-z_0-9.]+)")re"};
    std::set<std::string> codes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{SIAR_SOURCE}) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp")
            continue;
        if (entry.path().stem().string().ends_with("_test"))
            continue;
        const std::string text = text_of(entry.path());
        for (std::sregex_iterator match{text.begin(), text.end(), refusal}, end; match != end; ++match)
            codes.insert((*match)[1].str());
    }
    return codes;
}

} // namespace

TEST_CASE("every refusal in the source has its sentence in Indonesian and in English")
{
    const Texts texts = app::all_texts();
    const auto codes = codes_in_source();
    CHECK(codes.size() > 100);
    for (const std::string& code : codes) {
        CAPTURE(code);
        CHECK(texts.has(code, Language::id));
        CHECK(texts.has(code, Language::en));
    }
}

TEST_CASE("every sentence of the catalogue is there in both languages")
{
    const Texts texts = app::all_texts();
    for (const std::string& code : texts.codes()) {
        CAPTURE(code);
        CHECK(texts.has(code, Language::id));
        CHECK(texts.has(code, Language::en));
    }
}
