// A file of numbers from anywhere: each row with its numbers or the reason why not, or a no.
#include "evaluation/import_matching.hpp"
#include "evaluation/import_reading.hpp"
#include "foundation/refusal.hpp"
#include "fuzz/strangers.hpp"
#include "sheet/csv.hpp"

#include <cmath>
#include <set>

namespace siar::fuzz {

namespace {

using namespace siar::evaluation;

void look_at_rows(const ReadFile& file, const WallTime& taken_for)
{
    std::set<int> seen;
    for (const ReadRow& row : file.rows) {
        require(seen.insert(row.row).second, "a row is read once");
        require(row.taken_for <= taken_for, "no number is from the future");
        require(
            !row.numbers.empty() || !row.problems.empty() || !row.left_out.empty(),
            "a row without numbers says why"
        );
        for (const ReadNumber& number : row.numbers)
            require(
                !number.value || (std::isfinite(*number.value) && *number.value >= 0),
                "numbers count something"
            );
        require(
            !row.left_out.empty() || !row.problems.empty() || row.subject == RowSubject::channel ||
                !item_key(row).empty(),
            "an item has a key"
        );
    }
}

} // namespace

void read_strangers_bytes(std::string_view bytes)
try {
    const WallTime taken_for{"2027-01-08T10:00"};
    const auto sheet = sheet::read_csv(bytes);
    look_at_rows(
        read_import(
            sheet,
            {.format = std::nullopt,
             .taken_for = taken_for,
             .today = taken_for.date(),
             .mapping = {},
             .metrics = {}}
        ),
        taken_for
    );
    for (const auto format :
         {ImportFormat::meta,
          ImportFormat::tiktok,
          ImportFormat::youtube,
          ImportFormat::ga4,
          ImportFormat::other})
        look_at_rows(
            read_import(
                sheet,
                {.format = format,
                 .taken_for = taken_for,
                 .today = taken_for.date(),
                 .mapping = {},
                 .metrics = {}}
            ),
            taken_for
        );
} catch (const Refusal&) {
    return;
}

} // namespace siar::fuzz
