// Under which name a browser keeps what it was sent, and whether it shows it first.
#pragma once

#include <string>

namespace siar::http {

enum class Disposition { shown, saved };

/// The value of Content-Disposition by RFC 6266: a plain name for old programs, the whole name for
/// the others. The name may hold any signs.
std::string content_disposition(Disposition how, const std::string& name);

} // namespace siar::http
