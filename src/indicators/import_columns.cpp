#include "indicators/import_columns.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <iterator>

namespace siar::indicators {

namespace {

struct ColumnNames {
    ImportColumn column;
    const char* indonesian;
    const char* english;
    std::vector<std::string> others;
};

const std::vector<ColumnNames>& column_names()
{
    using enum ImportColumn;
    static const std::vector<ColumnNames> names{
        {code, "kode", "code", {"kode standar", "kode indikator", "butir"}},
        {statement, "pernyataan", "statement", {"pernyataan standar", "indikator", "indicator"}},
        {kind, "jenis", "kind", {"iku/ikt"}},
        {standard, "standar", "standard", {"sumber standar"}},
        {formula, "rumus", "formula", {}},
        {unit, "satuan", "unit", {}},
        {baseline, "baseline", "baseline", {"nilai awal"}},
        {target, "target", "target", {}},
        {number, "angka target", "target number", {}},
        {direction, "arah", "direction", {}},
        {method, "cara ukur", "method", {"cara mengukur", "how measured"}},
        {computation, "perhitungan", "computation", {}},
        {quarters, "triwulan", "quarters", {"tw", "quarter"}},
        {role, "pemilik", "owner", {"penanggung jawab", "pic", "peran"}},
        {first_year, "tahun mulai", "first year", {"tahun", "year"}},
        {last_year, "tahun akhir", "last year", {}},
    };
    return names;
}

struct ChoiceWords {
    ImportColumn column;
    const char* words;
    const char* choice;
};

constexpr ChoiceWords choice_words[] = {
    {ImportColumn::kind, "utama", "main"},
    {ImportColumn::kind, "iku", "main"},
    {ImportColumn::kind, "main", "main"},
    {ImportColumn::kind, "tambahan", "additional"},
    {ImportColumn::kind, "ikt", "additional"},
    {ImportColumn::kind, "additional", "additional"},
    {ImportColumn::direction, "minimal", "at_least"},
    {ImportColumn::direction, "at least", "at_least"},
    {ImportColumn::direction, ">=", "at_least"},
    {ImportColumn::direction, "maksimal", "at_most"},
    {ImportColumn::direction, "at most", "at_most"},
    {ImportColumn::direction, "<=", "at_most"},
    {ImportColumn::direction, "ya/tidak", "yes_no"},
    {ImportColumn::direction, "yes/no", "yes_no"},
    {ImportColumn::role, "staf", "staff"},
    {ImportColumn::role, "staff", "staff"},
    {ImportColumn::role, "sub koordinator", "sub_coordinator"},
    {ImportColumn::role, "sub-coordinator", "sub_coordinator"},
    {ImportColumn::role, "koordinator", "coordinator"},
    {ImportColumn::role, "coordinator", "coordinator"},
    {ImportColumn::role, "direktur", "director"},
    {ImportColumn::role, "director", "director"},
};

std::string plain_heading(const std::string& words)
{
    return in_lower_case(with_single_spaces(words));
}

} // namespace

std::string name_of_column(ImportColumn column, Language language)
{
    const auto& names = column_names();
    const auto found = std::ranges::find(names, column, &ColumnNames::column);
    return language == Language::id ? found->indonesian : found->english;
}

std::optional<ImportColumn> column_named(const std::string& heading)
{
    const std::string plain = plain_heading(heading);
    for (const ColumnNames& names : column_names()) {
        const bool is_other = std::ranges::find(names.others, plain) != names.others.end();
        if (plain == names.indonesian || plain == names.english || is_other)
            return names.column;
    }
    return std::nullopt;
}

const std::vector<ImportColumn>& import_columns()
{
    static const std::vector<ImportColumn> columns = [] {
        std::vector<ImportColumn> all;
        for (const ColumnNames& names : column_names())
            all.push_back(names.column);
        return all;
    }();
    return columns;
}

std::optional<std::string> choice_named(ImportColumn column, const std::string& words)
{
    const std::string plain = plain_heading(words);
    const auto* const found = std::ranges::find_if(choice_words, [&](const ChoiceWords& each) {
        return each.column == column && plain == each.words;
    });
    return found == std::end(choice_words) ? std::nullopt
                                           : std::optional<std::string>{found->choice};
}

} // namespace siar::indicators
