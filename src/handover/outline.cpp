#include "handover/outline.hpp"

#include "database/column.hpp"
#include "handover/packs.hpp"
#include "handover/registers.hpp"

namespace siar::handover {

namespace {

constexpr const char* evidence_in_period =
    "select count(*) from evidence where captured_at >= {from_us} and captured_at < {until_us}";

constexpr const char* files_in_period =
    "select count(*), coalesce(sum(size), 0) from (select sha256, max(size) as size from (select sha256, size "
    "from evidence where sha256 is not null and captured_at >= {from_us} and captured_at < {until_us} union all "
    "select sha256, size from filed_record where state = 'kept' and closed_on between {from} and {to}) as named "
    "group by sha256) as files";

std::int64_t number_in(const database::Cell& cell)
{
    if (const auto* const text = std::get_if<std::string>(&cell))
        return std::stoll(*text); // PostgreSQL's sums are numeric
    if (const auto* const real = std::get_if<double>(&cell))
        return static_cast<std::int64_t>(*real);
    return std::get<std::int64_t>(cell);
}

std::string title_in(const Register& described, const Texts& texts, Language language)
{
    const std::string code = "handover.register." + std::string{described.file};
    return texts.has(code, language) ? texts.say(code, {}, language) : described.title;
}

} // namespace

PackOutline outline_of(
    database::Database& database, const NewPack& form, Moment now, const Texts& texts, Language language
)
{
    const Period period = period_of(database, form);
    PackOutline outline{
        .title = title_of(database, form, period),
        .starts_on = period.starts_on,
        .ends_on = period.ends_on,
        .parts = {},
        .file_count = 0,
        .file_bytes = 0,
        .gaps = {}
    };
    const auto count = [&](const std::string& sql) {
        return number_in(database.run(for_period(sql, period)).at(0).at(0));
    };
    for (const Register& described : registers())
        outline.parts.push_back(
            {described.file,
             title_in(described, texts, language),
             count(std::string{"select count(*) from "} + described.table + " where " + described.condition)}
        );
    outline.parts.push_back(
        {"bukti", texts.say("handover.register.bukti", {}, language), count(evidence_in_period)}
    );
    const auto files = database.run(for_period(files_in_period, period)).at(0);
    outline.file_count = number_in(files.at(0));
    outline.file_bytes = number_in(files.at(1));
    for (const Gap& gap : gaps_in(database, period, now))
        outline.gaps.push_back({gap.code, texts.say(gap.code, gap.values, language), gap.path});
    return outline;
}

} // namespace siar::handover
