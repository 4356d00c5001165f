#include "handover/index_page.hpp"

#include "foundation/html.hpp"
#include "handover/chain_page.hpp"
#include "handover/page_parts.hpp"

namespace siar::handover {

namespace {

std::string fact(const std::string& name, const std::string& value)
{
    return "<tr><th scope=\"row\">" + html(name) + "</th><td>" + html(value) + "</td></tr>\n";
}

std::string facts_html(const PackContents& contents)
{
    const EvidencePack& pack = contents.pack;
    const auto asked_by =
        pack.asked_by ? contents.names.find(pack.asked_by->text()) : contents.names.end();
    return "<table><tbody>\n" + fact("Kantor", contents.office.name.text() + ", " + contents.office.unit.text()) +
           fact("Masa", pack.starts_on.text() + " sampai " + pack.ends_on.text()) +
           fact("Nomor paket", pack.id.text()) +
           fact("Diminta oleh", asked_by == contents.names.end() ? "Pengelola server" : asked_by->second) +
           fact("Keadaan per", wall_time_at(pack.begun_at.value_or(pack.asked_at), contents.period.zone).text() + " " + contents.office.zone.text()) +
           fact("Berkas", std::to_string(contents.file_count)) +
           fact("Data pribadi", pack.personal_data == PersonalData::covered
                                    ? "Surel dan obrolan hanya sebagai bacaan tertutup"
                                    : "Disertakan utuh: simpan dan serahkan sesuai UU 27/2022") +
           "</tbody></table>\n";
}

std::string checking_html(const PackContents& contents)
{
    return "<h2>Memeriksa keaslian</h2>\n<p>Buku besar memuat " +
           std::to_string(contents.ledger.entry_count) + " catatan tentang isi paket ini, dari " +
           std::to_string(contents.ledger.size) + " catatan seluruhnya. Buka " +
           link_html("verify.html", "verify.html") +
           " untuk memeriksanya di peramban tanpa internet; " + link_html("verify.txt", "verify.txt") +
           " memuat caranya langkah demi langkah. Kunci publik: <code>" +
           html(contents.ledger.public_key) + "</code></p>\n<p>Akar: <code>" +
           html(contents.ledger.root) + "</code></p>\n";
}

std::string gaps_html(const PackContents& contents)
{
    std::string text = "<h2>Yang kurang</h2>\n";
    if (contents.gaps.empty())
        return text + "<p>Siar tidak menemukan kekurangan dalam rantai masa ini.</p>\n";
    text += "<ul>\n";
    for (const std::string& gap : contents.gaps)
        text += "<li>" + html(gap) + "</li>\n";
    return text + "</ul>\n";
}

std::string registers_html(const PackContents& contents)
{
    std::string text = "<h2>Daftar</h2>\n<p>Setiap daftar ada sebagai halaman, CSV untuk lembar kerja, dan "
                       "JSON untuk program.</p>\n<table><thead><tr><th scope=\"col\">Daftar</th><th "
                       "scope=\"col\">Baris</th><th scope=\"col\">Bentuk lain</th></tr></thead><tbody>\n";
    const auto row = [&](const std::string& file, const std::string& title, std::int64_t count) {
        const std::string path = metadata_folder + file;
        text += "<tr><td>" + link_html(path + ".html", title) + "</td><td>" + std::to_string(count) +
                "</td><td>" + link_html(path + ".csv", "CSV") + " · " + link_html(path + ".json", "JSON") +
                "</td></tr>\n";
    };
    for (const RegisterCount& one : contents.registers)
        row(one.described->file, one.described->title, one.count);
    row("bukti", "Bukti", contents.evidence.count);
    return text + "</tbody></table>\n";
}

std::string stubs_html(const PackContents& contents)
{
    std::string text = "<h2>Yang tidak disertakan</h2>\n";
    if (contents.ledger.without_content_count > 0)
        text += "<p>" + std::to_string(contents.ledger.without_content_count) +
                " catatan buku besar tanpa isinya: dimusnahkan menurut keputusan, ditutup karena memuat data "
                "pribadi, atau tentang hal yang belum menjadi bukti. Sidiknya tetap terbukti.</p>\n";
    if (contents.stubs.empty())
        return text + "<p>Semua berkas masa ini ada di dalam paket.</p>\n";
    text += "<table><thead><tr><th scope=\"col\">Apa</th><th scope=\"col\">Sebabnya</th><th "
            "scope=\"col\">SHA-256</th></tr></thead><tbody>\n";
    for (const Stub& stub : contents.stubs)
        text += "<tr><td>" + row_link(contents, stub.subject, stub.what) + "</td><td>" + html(stub.why) +
                "</td><td><code>" + (stub.sha256 ? stub.sha256->text() : "") + "</code></td></tr>\n";
    return text + "</tbody></table>\n";
}

} // namespace

std::string index_page(database::Database& database, const PackContents& contents)
{
    return page_beginning(contents.pack.title.text(), "") + facts_html(contents) +
           checking_html(contents) + gaps_html(contents) +
           "<h2>Rantai: dari prosedur sampai arsip</h2>\n" + chain_html(database, contents) +
           registers_html(contents) + stubs_html(contents) + page_end();
}

} // namespace siar::handover
