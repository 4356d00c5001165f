#include "disclosure/public_pages.hpp"

#include "foundation/html.hpp"
#include "foundation/written_date.hpp"
#include "publishing/public_pages.hpp"

#include <array>
#include <fmt/format.h>

namespace siar::disclosure {

namespace {

constexpr std::array public_classes{
    InformationClass::periodic, InformationClass::immediate, InformationClass::on_request
};

std::string form_element(const AvailableForm& form)
{
    const bool is_link = form.url.starts_with("https://") || form.url.starts_with("http://") ||
                         form.url.starts_with("/publik/");
    if (!is_link)
        return html(form.name + (form.url.empty() ? "" : ": " + form.url));
    return fmt::format("<a href=\"{}\">{}</a>", html(form.url), html(form.name));
}

std::string table_row(const RegisterRow& row, int number)
{
    std::string forms;
    for (const AvailableForm& form : row.forms)
        forms += (forms.empty() ? "" : "<br>") + form_element(form);
    return fmt::format(
        "<tr><td>{}</td><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}<br>{}</td><td>{}</td>"
        "<td>{}</td></tr>\n",
        number,
        html(row.summary),
        html(row.official),
        html(row.issuer),
        html(day_in_words(row.made_on, Language::id)),
        html(row.place),
        forms,
        html(row.retention)
    );
}

std::string class_table(const std::vector<RegisterRow>& rows, InformationClass info_class)
{
    std::string lines;
    int number = 0;
    for (const RegisterRow& row : rows)
        if (row.info_class == info_class)
            lines += table_row(row, ++number);
    const std::string title = "Informasi " + class_in_words(info_class);
    if (lines.empty())
        return fmt::format("<h2>{}</h2>\n<p>Tidak ada.</p>\n", html(title));
    return fmt::format(
        "<h2>{0}</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table>\n"
        "<thead><tr><th scope=\"col\">No</th><th scope=\"col\">Ringkasan informasi</th>"
        "<th scope=\"col\">Pejabat yang menguasai</th><th scope=\"col\">Penanggung jawab penerbitan</th>"
        "<th scope=\"col\">Waktu dan tempat pembuatan</th><th scope=\"col\">Bentuk yang tersedia</th>"
        "<th scope=\"col\">Jangka waktu penyimpanan</th></tr></thead>\n<tbody>\n{1}</tbody></table></div>\n",
        html(title),
        lines
    );
}

std::string fact(const std::string& name, const std::string& value)
{
    return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", html(name), html(value));
}

std::string fact(const std::string& name, std::int64_t value)
{
    return fact(name, std::to_string(value));
}

std::string table(const std::string& caption, const std::string& rows)
{
    return fmt::format(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table><caption>{0}</caption>"
        "<tbody>\n{1}</tbody></table></div>\n",
        html(caption),
        rows
    );
}

std::string hours_in_words(const std::optional<std::int64_t>& minutes)
{
    if (!minutes)
        return "tidak ada data";
    return fmt::format("{} jam {} menit", *minutes / 60, *minutes % 60);
}

std::string days_in_words(const std::optional<std::int64_t>& tenths)
{
    return tenths ? fmt::format("{},{} hari kerja", *tenths / 10, *tenths % 10) : "tidak ada data";
}

std::string publications_table(const ReportFigures& figures)
{
    std::string rows;
    for (const ChannelCount& one : figures.publications)
        rows += fact(class_in_words(one.info_class) + ", " + one.channel, one.count);
    rows += fact("Seluruhnya", figures.publication_count) +
            fact("Rata-rata waktu dari persetujuan sampai terbit", hours_in_words(figures.average_minutes)) +
            fact("Informasi serta merta", figures.immediate_count) +
            fact("di antaranya terbit dalam 24 jam", figures.immediate_in_time_count);
    return table("Informasi yang diterbitkan", rows);
}

std::string requests_table(const ReportFigures& figures)
{
    return table(
        "Permohonan informasi",
        fact("Diterima", figures.request_count) + fact("Dikabulkan", figures.granted_count) +
            fact("Dikabulkan sebagian", figures.partly_count) + fact("Ditolak", figures.refused_count) +
            fact("Masih diproses", figures.waiting_count) + fact("Lewat waktu", figures.late_count) +
            fact("Rata-rata waktu menjawab", days_in_words(figures.average_tenths_of_days))
    );
}

std::string refusals_table(const ReportFigures& figures)
{
    if (figures.refusals.empty())
        return "";
    std::string rows;
    for (const RefusalReason& refusal : figures.refusals)
        rows += fact(refusal.legal_basis, refusal.reason);
    return table("Dasar dan alasan penolakan", rows);
}

} // namespace

std::string register_page(const people::Office& office, const std::optional<IssuedRegister>& issued)
{
    const std::string title = "Daftar Informasi Publik";
    if (!issued)
        return publishing::public_page(
            office, title, "<h1>Daftar Informasi Publik</h1>\n<p>Daftar belum ditetapkan.</p>"
        );
    std::string inside = fmt::format(
        "<h1>{} Nomor {} Tahun {}</h1>\n<p>Ditetapkan {}. <a href=\"/publik/dip.csv?versi={}\">Unduh sebagai "
        "CSV</a></p>\n",
        title,
        issued->number,
        issued->year,
        html(moment_in_words(issued->issued_at, office.zone, Language::id)),
        issued->number
    );
    if (issued->note)
        inside += "<p>" + html(issued->note->text()) + "</p>\n";
    for (const InformationClass info_class : public_classes)
        inside += class_table(issued->listed, info_class);
    inside += "<p>Sidik jari SHA-256 daftar ini: " + issued->sha256.text() + "</p>";
    return publishing::public_page(office, title + " – " + office.name.text(), inside);
}

std::string report_page(const people::Office& office, const IssuedReport& report)
{
    const std::string title = "Laporan Layanan Informasi Publik Tahun " + std::to_string(report.year);
    std::string inside = fmt::format(
        "<h1>{}</h1>\n<p>{}. Ditetapkan {}.</p>\n",
        html(title),
        html(office.unit.text()),
        html(moment_in_words(report.issued_at, office.zone, Language::id))
    );
    if (report.foreword)
        inside += "<p>" + html(report.foreword->text()) + "</p>\n";
    inside += publications_table(report.figures) + requests_table(report.figures) +
              refusals_table(report.figures) +
              "<p><a href=\"/publik/dip\">Daftar Informasi Publik</a></p>\n<p>Sidik jari SHA-256 angka "
              "laporan ini: " +
              report.sha256.text() + "</p>";
    return publishing::public_page(office, title, inside);
}

std::string no_report_page(const people::Office& office, int year)
{
    return publishing::public_page(
        office,
        "Laporan belum ada",
        fmt::format("<h1>Laporan belum ada</h1>\n<p>Laporan tahun {} belum ditetapkan.</p>", year)
    );
}

std::string class_in_words(InformationClass info_class)
{
    switch (info_class) {
    case InformationClass::periodic:
        return "Berkala";
    case InformationClass::immediate:
        return "Serta merta";
    case InformationClass::on_request:
        return "Setiap saat";
    case InformationClass::exempt:
        return "Dikecualikan";
    }
    return "";
}

} // namespace siar::disclosure
