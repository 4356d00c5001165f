// A file of many mails, as mail programs export a folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace siar::mail {

/// Whether the bytes begin as an mbox file does.
bool is_mbox(std::string_view bytes);

/// The mails of an mbox file in their order, each as it was before lines that begin with "From "
/// were given a ">" (mboxrd; mboxo reads the same). What is no mbox file is one mail.
std::vector<std::string> split_mbox(std::string_view bytes);

} // namespace siar::mail
