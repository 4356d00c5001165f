#include "app/schedule_page.hpp"

#include "production/render.hpp"

#include <fmt/format.h>

namespace siar::app {

namespace {

using production::escaped;

constexpr const char* style =
    "body{font:11pt/1.4 sans-serif;margin:2cm;color:#111}h1{font-size:16pt;margin:0}"
    "table{border-collapse:collapse;width:100%;margin-top:1em}"
    "th,td{border:1px solid #888;padding:4px 6px;text-align:left;vertical-align:top}"
    "th{background:#eee}dt{font-weight:bold}dd{margin:0 0 .4em}"
    "@page{size:A4 landscape;margin:1.5cm}";

std::string day_and_time(const WallTime& time)
{
    return time.date().text() + ' ' + time.text().substr(11);
}

std::string channels_of(const planning::ScheduleEntry& entry, const IssuedSchedule& issued)
{
    std::string names;
    for (const auto& channel : entry.channels)
        names += (names.empty() ? "" : ", ") + issued.channel_name(channel);
    return names;
}

std::string row_of(int number, const planning::ScheduleEntry& entry, const IssuedSchedule& issued)
{
    return fmt::format(
        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td>"
        "</tr>\n",
        number,
        entry.planned_for ? day_and_time(*entry.planned_for) : "belum dijadwalkan",
        escaped(entry.title.text()),
        escaped(entry.pillar.value_or("")),
        escaped(entry.format.value_or("")),
        escaped(channels_of(entry, issued)),
        escaped(entry.assignee ? issued.person_name(*entry.assignee) : ""),
        escaped(entry.note.value_or(""))
    );
}

std::string head_of(const IssuedSchedule& issued)
{
    const auto& schedule = issued.schedule;
    const auto& baseline = issued.baseline;
    return fmt::format(
        "<h1>Jadwal Kegiatan</h1>\n<p>{} &middot; {}</p>\n<dl>"
        "<dt>Jadwal</dt><dd>{}</dd><dt>Periode</dt><dd>{} s.d. {}</dd>"
        "<dt>Versi</dt><dd>{}</dd><dt>Prosedur</dt><dd>{}</dd>"
        "<dt>Diterbitkan</dt><dd>{} (UTC) oleh {}</dd><dt>SHA-256 isi</dt><dd><code>{}</code></dd></dl>\n",
        escaped(issued.office),
        escaped(issued.unit),
        escaped(schedule.title.text()),
        schedule.starts_on.text(),
        schedule.ends_on.text(),
        baseline.number,
        escaped(issued.procedure),
        baseline.issued_at.text(),
        escaped(issued.issued_by),
        baseline.sha256.text()
    );
}

} // namespace

std::string schedule_page(const IssuedSchedule& issued)
{
    std::string rows;
    int number = 0;
    for (const planning::ScheduleEntry& entry : issued.baseline.entries)
        rows += row_of(++number, entry, issued);
    return fmt::format(
        "<!doctype html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>{} - versi {}</title>"
        "<style>{}</style></head><body>\n{}<table><thead><tr><th>No</th><th>Tanggal tayang</th>"
        "<th>Judul</th><th>Pilar</th><th>Format</th><th>Kanal</th><th>Penanggung jawab</th>"
        "<th>Catatan</th></tr></thead>\n<tbody>\n{}</tbody></table>\n</body></html>\n",
        escaped(issued.schedule.title.text()),
        issued.baseline.number,
        style,
        head_of(issued),
        rows
    );
}

} // namespace siar::app
