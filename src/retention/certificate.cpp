#include "retention/certificate.hpp"

#include "people/accounts.hpp"
#include "people/office.hpp"
#include "retention/series.hpp"

#include <fmt/format.h>

namespace siar::retention {

namespace {

std::string line_of(database::Database& database, std::size_t number, const FiledRecord& record)
{
    const RecordSeries series = find_series(database, record.series);
    return fmt::format(
        "{}. {} | {} | {} | ditutup {} | jatuh tempo {} | {} | SHA-256 {}\n",
        number,
        record.identifier.text(),
        record.title.text(),
        series.name.text(),
        record.closed_on.text(),
        record.due_on ? record.due_on->text() : "-",
        series.authority.text(),
        record.sha256.text()
    );
}

std::string list_of(database::Database& database, const std::vector<FiledRecord>& records)
{
    std::string list;
    for (std::size_t i = 0; i < records.size(); ++i)
        list += line_of(database, i + 1, records[i]);
    return list;
}

} // namespace

std::string certificate_of(database::Database& database, const Execution& execution)
{
    const people::Office office = people::office(database);
    const Disposal& disposal = execution.disposal;
    std::string text = fmt::format(
        "BERITA ACARA PEMUSNAHAN ARSIP\n{}\n{}\n\nPada {} pukul {} ({}) telah dimusnahkan {} arsip "
        "secara total, sehingga isinya tidak dapat dikenali lagi.\n\nAlasan: {}\nDiusulkan oleh: "
        "{}\nDisetujui oleh: {}\nDilaksanakan oleh: {}\nSaksi (unit hukum dan pengawasan "
        "internal): {}\n\nDaftar arsip yang dimusnahkan:\n{}",
        office.name.text(),
        office.unit.text(),
        day_at(execution.at, office.zone).text(),
        wall_time_at(execution.at, office.zone).text().substr(11),
        office.zone.text(),
        execution.destroyed.size(),
        disposal.reason.text(),
        people::name_of(database, disposal.proposed_by),
        disposal.confirmed_by ? people::name_of(database, *disposal.confirmed_by) : "-",
        execution.executed_by,
        execution.witnesses,
        list_of(database, execution.destroyed)
    );
    if (!execution.withheld.empty())
        text += "\nTidak dimusnahkan karena ditahan setelah persetujuan:\n" +
                list_of(database, execution.withheld);
    return text;
}

} // namespace siar::retention
