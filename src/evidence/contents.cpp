#include "evidence/contents.hpp"

#include "evidence/file_store.hpp"
#include "evidence/office_contents.hpp"
#include "evidence/personal_words.hpp"
#include "foundation/process.hpp"
#include "foundation/readable_text.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace siar::evidence {

namespace {

constexpr std::size_t most_bytes_read = 25'000'000;
constexpr std::size_t most_text = 5'000'000;
constexpr std::chrono::seconds longest_reading{30};

Contents unreadable(const char* why)
{
    return {.state = ReadState::unreadable, .why = why};
}

Contents words_in(std::string text)
{
    if (text.size() > most_text)
        text.resize(most_text);
    std::erase(text, '\0');
    const bool has_words = text.find_first_not_of(" \t\r\n\f") != std::string::npos;
    return {
        .state = has_words ? ReadState::read : ReadState::wordless, .text = readable(text)
    };
}

std::string bytes_in(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// By poppler's pdftotext with little memory, time and room: a PDF may do what it likes there.
Contents words_of_pdf(const std::filesystem::path& file)
{
    const WorkFolder folder;
    const auto text = folder.path() / "text";
    Process reading{
        {"prlimit", "--as=1000000000", "--cpu=25", "--fsize=20000000", "--core=0", "pdftotext",
         "-q", "-enc", "UTF-8", file.string(), text.string()}
    };
    if (!reading.has_started())
        return unreadable("evidence.no_reader");
    const auto status = reading.wait(longest_reading);
    if (!status)
        return unreadable("evidence.reading_took_too_long");
    if (*status == 127)
        return unreadable("evidence.no_reader");
    if (*status != 0)
        return unreadable("evidence.cannot_be_read");
    return words_in(bytes_in(text));
}

/// Mails and chats are covered, for who searches may not see personal data (F16).
std::optional<std::string> covered_words_of(const Evidence& evidence)
{
    switch (reads_as(evidence)) {
    case ReadsAs::mail:
        return covered_words_of_mail(mail_bytes_of(evidence));
    case ReadsAs::chat:
        return covered_words_of_chat(chat_bytes_of(evidence));
    case ReadsAs::file:
        break;
    }
    return std::nullopt;
}

Contents words_of_file(const std::string& type, const Evidence& evidence)
{
    if (const auto words = covered_words_of(evidence))
        return words_in(*words);
    if (type == "application/pdf")
        return words_of_pdf(file_of(*evidence.sha256));
    const std::string bytes = bytes_of(*evidence.sha256, most_bytes_read);
    if (type == "text/html" || type == "application/xhtml+xml")
        return words_in(text_of_html(readable(bytes)));
    if (type.starts_with("text/") || type == "application/json" || type == "message/news")
        return words_in(readable(bytes));
    if (const auto text = words_of_office_file(bytes, type))
        return words_in(*text);
    return {.state = ReadState::wordless};
}

} // namespace

Contents contents_of(const Evidence& evidence)
try {
    if (!evidence.sha256 && !evidence.note)
        return {.state = ReadState::wordless};
    if (!evidence.sha256)
        return words_in(covered_words_of(evidence).value_or(*evidence.note));
    return words_of_file(evidence.media_type.value_or(""), evidence);
} catch (const Refusal& refusal) {
    return unreadable(
        refusal.reason() == Reason::unavailable ? "evidence.file_is_lost" : "evidence.cannot_be_read"
    );
}

} // namespace siar::evidence
