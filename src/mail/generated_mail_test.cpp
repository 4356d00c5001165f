#include "mail/reading.hpp"

#include "foundation/base64.hpp"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <iconv.h>
#include <random>

using namespace siar;
using namespace siar::mail;

namespace {

struct Script {
    const char* charset;
    std::vector<std::string> words; // that the charset can write
};

const std::array scripts{
    Script{"us-ascii", {"Jadwal", "rapat", "humas", "24", "konten", "a=b", "x_y?"}},
    Script{"utf-8", {"Réviu", "jadwal", "🎓", "会議", "Größe", "naïve", "“kutip”"}},
    Script{"iso-8859-1", {"Café", "año", "Größe", "naïve", "½", "Jadwal"}},
    Script{"iso-8859-15", {"Šárka", "€", "œuvre", "rapat"}},
    Script{"windows-1252", {"“Jadwal”", "–", "10 €", "Žofie", "naïve"}},
    Script{"iso-8859-7", {"Πρόγραμμα", "συνάντηση", "rapat"}},
    Script{"windows-1251", {"Расписание", "встреча", "№ 5"}},
    Script{"koi8-r", {"Расписание", "встреча", "план", "rapat"}},
    Script{"iso-2022-jp", {"会議の議事録", "予定表", "rapat", "東京"}},
    Script{"shift_jis", {"会議の議事録", "表示", "ソース", "rapat"}},
    Script{"euc-jp", {"会議の議事録", "予定表", "rapat"}},
    Script{"gb18030", {"会议纪要", "日程", "🎓", "rapat"}},
    Script{"gb2312", {"会议", "日程", "发布"}},
    Script{"big5", {"會議記錄", "時間", "rapat"}},
    Script{"euc-kr", {"회의록", "일정", "rapat"}},
    Script{"windows-1256", {"جدول", "اجتماع"}},
    Script{"iso-8859-9", {"Şehir", "ığdır", "rapat"}},
};

std::string in_charset(const std::string& utf8, const char* charset)
{
    const iconv_t converter = iconv_open(charset, "utf-8");
    REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
    std::string from = utf8;
    std::string to(utf8.size() * 4 + 32, '\0');
    char* in = from.data();
    char* out = to.data();
    std::size_t in_left = from.size();
    std::size_t out_left = to.size();
    const bool is_whole = iconv(converter, &in, &in_left, &out, &out_left) != std::size_t(-1) &&
                          iconv(converter, nullptr, nullptr, &out, &out_left) != std::size_t(-1);
    iconv_close(converter);
    REQUIRE_MESSAGE(is_whole, charset);
    to.resize(to.size() - out_left);
    return to;
}

/// A mail program that writes as its authors pleased.
class Writer {
public:
    explicit Writer(unsigned seed)
        : random_{seed}
    {
    }

    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>{0, count - 1}(random_);
    }
    bool perhaps() { return below(2) == 0; }
    const Script& script() { return scripts.at(below(scripts.size())); }

    std::string words(const Script& script, std::size_t most)
    {
        std::string text;
        for (std::size_t i = below(most) + 1; i > 0; --i)
            text += (text.empty() ? "" : " ") + script.words.at(below(script.words.size()));
        return text;
    }

    std::string lines(const Script& script)
    {
        std::string text;
        for (std::size_t i = below(6) + 1; i > 0; --i)
            text += (text.empty() ? "" : perhaps() ? "\n" : "\n\n") + words(script, 12);
        return text;
    }

    std::string bytes()
    {
        std::string all(below(400), '\0');
        std::ranges::generate(all, [&] { return static_cast<char>(below(256)); });
        return all;
    }

    static std::string quoted_printable(const std::string& bytes)
    {
        std::string text;
        std::size_t length = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            const bool is_end = bytes.compare(i, 2, "\r\n") == 0;
            if (is_end) {
                text += "\r\n";
                length = 0;
                ++i;
                continue;
            }
            const bool is_plain = byte > ' ' && byte < 0x7f && byte != '=';
            const std::string one = is_plain ? std::string(1, bytes[i]) : fmt::format("={:02X}", byte);
            if (length + one.size() > 70) {
                text += "=\r\n";
                length = 0;
            }
            text += one;
            length += one.size();
        }
        return text;
    }

    static std::string base64_lines(const std::string& bytes)
    {
        const std::string text = to_base64(bytes);
        std::string lines;
        for (std::size_t i = 0; i < text.size(); i += 76)
            lines += text.substr(i, 76) + "\r\n";
        return lines;
    }

    /// RFC 2047: each word of its own, as B or Q, the blanks between them belonging to the words.
    std::string encoded_words(const std::string& text, const char* charset)
    {
        std::string header;
        std::size_t begin = 0;
        while (begin < text.size()) {
            auto end = std::min(text.find(' ', begin), text.size());
            end = std::min(end + 1, text.size());
            const std::string part = in_charset(text.substr(begin, end - begin), charset);
            begin = end;
            header += header.empty() ? "" : "\r\n ";
            header += std::string{"=?"} + charset +
                      (perhaps() ? "?B?" + to_base64(part) : "?Q?" + q_encoded(part)) + "?=";
        }
        return header;
    }

    /// RFC 2231, in one piece or several.
    std::string file_name(const std::string& name, const char* charset)
    {
        const std::string start = std::string{charset} + "''";
        std::string encoded;
        for (const char c : in_charset(name, charset))
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        if (perhaps())
            return "filename*=" + start + encoded;
        std::string pieces;
        int number = 0;
        for (std::size_t i = 0; i < encoded.size(); i += 30, ++number)
            pieces += fmt::format("{}filename*{}*={}{}", number == 0 ? "" : ";\r\n ", number,
                                  number == 0 ? start : "", encoded.substr(i, 30));
        return pieces;
    }

    /// A part with the words, its heads before it.
    std::string text_part(const std::string& type, const std::string& text, const char* charset)
    {
        std::string with_ends;
        for (const char c : text)
            with_ends += c == '\n' ? std::string{"\r\n"} : std::string{c};
        const std::string bytes = in_charset(with_ends, charset);
        const std::string heads = "Content-Type: text/" + type + "; charset=" + charset + "\r\n";
        switch (below(3)) {
        case 0: return heads + "Content-Transfer-Encoding: base64\r\n\r\n" + base64_lines(bytes);
        case 1:
            return heads + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                   quoted_printable(bytes) + "\r\n";
        default: return heads + "Content-Transfer-Encoding: 8bit\r\n\r\n" + bytes + "\r\n";
        }
    }

    std::string multipart(const std::string& kind, const std::vector<std::string>& parts)
    {
        const std::string boundary = fmt::format("b{}", ++boundaries_);
        std::string text = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n";
        for (const std::string& part : parts)
            text += "--" + boundary + "\r\n" + part + (part.ends_with("\r\n") ? "" : "\r\n");
        return text + "--" + boundary + "--\r\n";
    }

private:
    static std::string q_encoded(const std::string& bytes)
    {
        std::string text;
        for (const char c : bytes)
            text += c == ' ' ? "_" : fmt::format("={:02X}", static_cast<unsigned char>(c));
        return text;
    }

    std::mt19937 random_;
    int boundaries_ = 0;
};

struct Written {
    std::string bytes;
    std::string sender;
    std::string subject;
    std::string text;
    std::vector<Attachment> files;
};

std::string file_part(Writer& writer, const Attachment& file, const char* charset)
{
    return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n " +
           writer.file_name(file.file_name, charset) +
           "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Writer::base64_lines(file.bytes);
}

Written generated(unsigned seed)
{
    Writer writer{seed};
    const Script& head = writer.script();
    const Script& body = writer.script();
    Written mail{
        .bytes = {},
        .sender = writer.words(head, 2),
        .subject = writer.words(head, 8),
        .text = writer.lines(body),
        .files = {}
    };
    std::string content = writer.text_part("plain", mail.text, body.charset);
    if (writer.perhaps())
        content = writer.multipart(
            "alternative", {content, writer.text_part("html", "<p>" + mail.text + "</p>", body.charset)}
        );
    for (std::size_t depth = writer.below(4); depth > 0; --depth)
        content = writer.multipart(writer.perhaps() ? "related" : "mixed", {content});
    std::vector<std::string> parts{content};
    for (std::size_t count = writer.below(4); count > 0; --count) {
        const Script& script = writer.script();
        mail.files.push_back({writer.words(script, 3) + ".pdf", "", writer.bytes()});
        parts.push_back(file_part(writer, mail.files.back(), script.charset));
    }
    mail.bytes = "From: " + writer.encoded_words(mail.sender, head.charset) +
                 " <a@example.test>\r\nSubject: " + writer.encoded_words(mail.subject, head.charset) +
                 fmt::format("\r\nMessage-ID: <{}@example.test>\r\nMIME-Version: 1.0\r\n", seed) +
                 (parts.size() == 1 ? content : writer.multipart("mixed", parts));
    return mail;
}

std::string without_returns(std::string text)
{
    std::erase(text, '\r');
    return text;
}

} // namespace

TEST_CASE("1,000 mails in many charsets and encodings give back their subject, their words and their files")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Written written = generated(seed);
        CAPTURE(seed);
        CAPTURE(written.bytes);
        const OpenedMail opened = open_mail(written.bytes, 100);
        REQUIRE(opened.mail.subject.value_or("") == written.subject);
        REQUIRE(opened.mail.from.front().name == written.sender);
        REQUIRE(without_returns(own_words(opened.mail.messages.front())) == written.text);
        REQUIRE(opened.files.size() == written.files.size());
        for (std::size_t i = 0; i < written.files.size(); ++i) {
            REQUIRE(opened.files[i].file_name == written.files[i].file_name);
            REQUIRE(opened.files[i].bytes == written.files[i].bytes);
        }
        REQUIRE(opened.mail.message_id == fmt::format("{}@example.test", seed));
        REQUIRE(opened.mail.is_whole);
    }
}
