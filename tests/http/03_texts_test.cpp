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

/// What the pattern's first group finds in the source, tests and the demonstration left out.
std::set<std::string> matches_in_source(const std::regex& pattern)
{
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{SIAR_SOURCE}) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp")
            continue;
        if (entry.path().stem().string().ends_with("_test"))
            continue;
        const std::string text = text_of(entry.path());
        for (std::sregex_iterator match{text.begin(), text.end(), pattern}, end; match != end; ++match)
            found.insert((*match)[1].str());
    }
    return found;
}

} // namespace

TEST_CASE("every refusal in the source has its sentence in Indonesian and in English")
{
    const Texts texts = app::all_texts();
    // Refusal{Reason::..., "code"}, invalid_field("field", "code"), BadValue{"code"}
    static const std::regex refusal{
        R"re((?:Reason::\w+,|invalid_field\([^,]+,|BadValue\{)\s*"([a-z_]+\.[a-z_0-9.]+)")re"
    };
    const auto codes = matches_in_source(refusal);
    CHECK(codes.size() > 100);
    for (const std::string& code : codes) {
        CAPTURE(code);
        CHECK(texts.has(code, Language::id));
        CHECK(texts.has(code, Language::en));
    }
}

TEST_CASE("every kind of event that the ledger gets has a sentence for the trail")
{
    static const std::regex recorded{R"re(record\(\s*"([a-z_]+\.[a-z_]+)")re"};
    const Texts texts = app::all_texts();
    const auto kinds = matches_in_source(recorded);
    CHECK(kinds.size() > 40);
    for (const std::string& kind : kinds) {
        CAPTURE(kind);
        CHECK(texts.has("event." + kind, Language::id));
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
