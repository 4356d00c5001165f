// A file of an office program: its words, or a no; and its type is found from its bytes.
#include "evidence/media_type.hpp"
#include "evidence/office_contents.hpp"
#include "foundation/refusal.hpp"
#include "foundation/written.hpp"
#include "fuzz/strangers.hpp"

#include <string>

namespace siar::fuzz {

namespace {

constexpr std::size_t most_words = 6'000'000; // bytes

void read_as(const std::string& bytes, const std::string& type)
{
    try {
        const auto words = evidence::words_of_office_file(bytes, type);
        require(!words || words->size() <= most_words, "a small file gives no endless text");
        require(!words || is_utf8_text(*words), "words are UTF-8");
    } catch (const Refusal&) {
        return;
    }
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
{
    const std::string file{bytes};
    require(!evidence::media_type_of(file).empty(), "every file has a type");
    for (const std::string type :
         {"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.oasis.opendocument.text", "application/zip"})
        read_as(file, type);
}

} // namespace siar::fuzz
