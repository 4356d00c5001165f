// A response as it goes over the wire: the lines of its head, and where its bytes come from.
#pragma once

#include "http/message.hpp"

#include <cstdint>
#include <fstream>
#include <memory>
#include <string>
#include <variant>

namespace siar::http {

/// A file opened at the first byte to send.
struct OpenFile {
    std::unique_ptr<std::ifstream> bytes;
    std::uint64_t length;
};

/// The next bytes of the file, `most` of them unless the file has become shorter.
std::string next_piece(OpenFile& file, std::uint64_t most);

struct Answer {
    std::string head; // status line and headers, without "connection" and the empty line
    std::variant<std::string, std::shared_ptr<const std::string>, OpenFile, Events> content;
};

enum class Content { wanted, left_out }; // left out: the answer to HEAD

/// Adds what every answer carries: date, length, and the headers that protect people, unless the
/// response has its own. Answers 304 where the asker holds the bytes already, and sends the range
/// of a file that was asked for. Throws std::runtime_error for a file that cannot be read and for
/// a header that would break the lines.
Answer answer_to(const Request& request, Response response, Content content = Content::wanted);

} // namespace siar::http
