#include "word/pdf.hpp"

#include "foundation/log.hpp"
#include "foundation/process.hpp"
#include "foundation/refusal.hpp"

#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>
#include <vector>

namespace siar::word {

namespace {

namespace fs = std::filesystem;

/// PDF/A-2b (ISO 19005-2), with tags for those who cannot see the page.
const std::string as_pdf_a =
    R"(pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},)"
    R"("UseTaggedPDF":{"type":"boolean","value":"true"}})";

std::string bytes_of(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

Refusal no_libreoffice()
{
    return {
        Reason::unavailable, "word.no_libreoffice", {{"package", "libreoffice-writer-nogui"}}
    };
}

Refusal failed(const std::string& why)
{
    log(LogLevel::error, "a form could not be written as PDF", {{"why", why}});
    return {Reason::unavailable, "word.pdf_failed"};
}

void convert(const WorkFolder& folder)
{
    Process office{{
        "soffice",
        "-env:UserInstallation=file://" + (folder.path() / "profile").string(),
        "--headless",
        "--norestore",
        "--convert-to",
        as_pdf_a,
        "--outdir",
        folder.path().string(),
        (folder.path() / "form.docx").string(),
    }};
    if (!office.has_started())
        throw no_libreoffice();
    const auto status = office.wait(longest_conversion);
    if (!status)
        throw failed("LibreOffice took longer than allowed");
    if (*status == 127)
        throw no_libreoffice();
    if (*status != 0)
        throw failed("LibreOffice ended with " + std::to_string(*status));
}

} // namespace

std::string pdf_of_docx(const std::string& docx)
{
    static std::mutex one_at_a_time;
    const std::scoped_lock lock{one_at_a_time};
    const WorkFolder folder;
    std::ofstream{folder.path() / "form.docx", std::ios::binary} << docx;
    convert(folder);
    const std::string pdf = bytes_of(folder.path() / "form.pdf");
    if (!pdf.starts_with("%PDF-"))
        throw failed("LibreOffice wrote no PDF");
    return pdf;
}

} // namespace siar::word
