// A file of mails: one mail by itself, or many as mail programs export a folder.
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace siar::mail {

constexpr std::size_t largest_mail = 25'000'000; // bytes; no mail server of the office takes more

/// A mail out of a file.
struct FiledMail {
    std::string bytes;         // empty when it is too large
    bool is_too_large = false; // more than largest_mail
};

/// Reads a file of mails one by one, so that memory does not grow with the file. Each mail of an mbox
/// file is given as it was before lines that begin with "From " were given a ">" (mboxrd; mboxo reads
/// the same). What is no mbox file is one mail.
class MailFile {
public:
    /// The stream stands where an earlier reading of the same file stopped: at `place` bytes.
    explicit MailFile(std::istream& stream, std::int64_t place = 0);

    /// Nothing at the end of the file.
    std::optional<FiledMail> next();

    /// How many bytes of the file belong to what was given.
    std::int64_t place() const { return place_; }

private:
    std::string read_piece();
    void add(FiledMail& mail, std::string_view piece);

    std::istream& stream_;
    std::int64_t place_;
    std::string separator_ = {};
    bool is_at_line_start_ = true;
    bool is_mbox_ = false;
};

/// Whether the bytes begin as an mbox file does.
bool is_mbox(std::string_view bytes);

/// The mails in the bytes, in their order; those that are too large are left out.
std::vector<std::string> split_mbox(std::string_view bytes);

} // namespace siar::mail
