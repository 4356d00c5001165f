#include "foundation/base64.hpp"
#include "mail/reading.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <thread>

using namespace siar;
using namespace siar::mail;

namespace {

constexpr double most_seconds = 20; // in a build without optimisation, on a busy machine

const std::string heads = "From: a@b.id\nSubject: Besar\nDate: Mon, 02 Mar 2026 09:30:00 +0700\n";

ReadMail read_in_time(const std::string& bytes)
{
    const auto start = std::chrono::steady_clock::now();
    ReadMail mail = read_mail(bytes);
    page_of_mail(bytes);
    const std::chrono::duration<double> needed = std::chrono::steady_clock::now() - start;
    CHECK(needed.count() < most_seconds);
    MESSAGE("read twice in " << needed.count() << " s");
    return mail;
}

} // namespace

TEST_CASE("a mail of parts within parts, a thousand levels deep, is shown as far as possible")
{
    std::string nested = heads;
    for (int i = 0; i < 1000; ++i) {
        const std::string name = "b" + std::to_string(i);
        nested += "Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name +
                  "\nContent-Type: text/plain\n\nLapis " + std::to_string(i) + "\n--" + name + "\n";
    }
    const ReadMail mail = read_in_time(nested);
    CHECK(mail.subject == "Besar");
    CHECK(own_words(mail.messages.front()).find("Lapis 100\n") != std::string::npos);
    CHECK(!mail.is_whole);
}

TEST_CASE("mails within mails, a thousand levels deep, are shown as far as possible")
{
    std::string nested = heads;
    for (int i = 0; i < 1000; ++i)
        nested += "Content-Type: message/rfc822\n\nFrom: a" + std::to_string(i) + "@b.id\nSubject: x\n";
    const ReadMail mail = read_in_time(nested);
    CHECK(mail.subject == "Besar");
    CHECK(mail.messages.size() > 10);
    CHECK(!mail.is_whole);
}

TEST_CASE("a mail of a hundred thousand parts is shown as far as possible")
{
    std::string many = heads + "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 100'000; ++i)
        many += "--b\nContent-Disposition: attachment; filename=f" + std::to_string(i) + "\n\nx\n";
    const ReadMail mail = read_in_time(many);
    CHECK(mail.attachments.size() == 1000);
    CHECK(!mail.is_whole);
}

TEST_CASE("a mail of 25 MB is read, and its file comes back whole")
{
    std::string file(18'000'000, 'x');
    for (std::size_t i = 0; i < file.size(); i += 7)
        file[i] = static_cast<char>(i);
    const std::string text = to_base64(file);
    std::string large = heads + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nTerlampir.\n--b\n"
                                "Content-Disposition: attachment; filename=video.mp4\n"
                                "Content-Transfer-Encoding: base64\n\n";
    for (std::size_t i = 0; i < text.size(); i += 76)
        large.append(text, i, 76) += '\n';
    large += "--b--\n";
    REQUIRE(large.size() < 25'000'000);
    const ReadMail mail = read_in_time(large);
    CHECK(mail.is_whole);
    CHECK(own_words(mail.messages.front()) == "Terlampir.");
    CHECK(attachment_of(large, 0)->bytes == file);
}

TEST_CASE("heads without end are read as far as possible")
{
    std::string endless = heads;
    for (int i = 0; i < 30'000; ++i)
        endless += "X-Y: z\n";
    CHECK(read_in_time(endless + "\nIsi").subject == "Besar");
    CHECK(read_in_time(heads + "To: " + std::string(1'000'000, 'a') + "\n\nIsi").subject == "Besar");
    std::string folded = heads + "References:";
    for (int i = 0; i < 25'000; ++i)
        folded += " <a@b.id>\n";
    CHECK(read_in_time(folded + "\nIsi").references.size() <= 1000);
}

TEST_CASE("a page of elements within elements without end is shown as far as possible")
{
    std::string page = heads + "Content-Type: text/html\n\nAwal ";
    for (int i = 0; i < 30'000; ++i)
        page += "<div>";
    const auto shown = page_of_mail(page);
    REQUIRE(shown);
    CHECK(shown->find("Awal") != std::string::npos);
    read_in_time(page);
}

TEST_CASE("a mail is read within the stack of a small thread")
{
    std::string nested = heads;
    for (int i = 0; i < 1000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" +
                  std::to_string(i) + "\n";
    std::optional<ReadMail> mail;
    std::thread{[&] { mail = read_mail(nested); }}.join();
    REQUIRE(mail);
    CHECK(mail->subject == "Besar");
}

TEST_CASE("heads full of words that never end are read in time")
{
    std::string words;
    for (int i = 0; i < 200'000; ++i)
        words += "=?x?B?";
    CHECK(read_in_time("From: a@b.id\nSubject: " + words + "=?=\n\nIsi").messages.size() == 1);
    std::string padded;
    for (int i = 0; i < 100'000; ++i)
        padded += "=?utf-8?B?QQ==?= ";
    CHECK(read_in_time("From: a@b.id\nSubject: " + padded + "\n\nIsi").messages.size() == 1);
}
