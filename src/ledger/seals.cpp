#include "ledger/seals.hpp"

#include "ledger/note.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace siar::ledger {

namespace {

std::string text_in(const database::Cell& cell)
{
    const auto* const text = std::get_if<std::string>(&cell);
    return text == nullptr ? "" : *text;
}

} // namespace

Seals::Seals(database::Database& database, const PublicKey& key, const std::filesystem::path& file)
{
    read_rows(database, key);
    read_file(file, key);
    std::ranges::stable_sort(seals_, {}, &Seal::size);
}

std::vector<Seal> Seals::at(std::int64_t size)
{
    std::vector<Seal> found;
    for (; next_ < seals_.size() && seals_[next_].size <= size; ++next_)
        found.push_back(seals_[next_]);
    return found;
}

void Seals::read_rows(database::Database& database, const PublicKey& key)
{
    for (const auto& row : database.run("select size, root, note from ledger_checkpoint")) {
        const auto* const size = std::get_if<std::int64_t>(&row.at(0));
        const std::string root = text_in(row.at(1));
        const auto note = read_note(text_in(row.at(2)), key);
        const bool is_signed = note && note->is_signed && size != nullptr && note->size == *size &&
                               note->root.text() == root;
        seals_.push_back({size == nullptr ? 0 : *size, root, is_signed, "ledger_checkpoint"});
    }
}

void Seals::read_file(const std::filesystem::path& file, const PublicKey& key)
{
    std::ifstream stream{file, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    for (const std::string& written : notes_in(text).notes) {
        const auto note = read_note(written, key);
        seals_.push_back(
            {note ? note->size : 0,
             note ? note->root.text() : "",
             note && note->is_signed,
             file.filename().string()}
        );
    }
}

} // namespace siar::ledger
