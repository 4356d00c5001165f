// Short names for what GMime gives, and who lets go of it.
#pragma once

#include <gmime/gmime.h>
#include <memory>
#include <string>
#include <string_view>

namespace siar::mail {

struct ReleasePart {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <class T>
using Part = std::unique_ptr<T, ReleasePart>;

/// The mail taken apart; nothing when it is none.
Part<GMimeMessage> taken_apart(std::string_view bytes);

bool is_type(GMimeObject* part, const char* type, const char* subtype);

/// The words of a text part in UTF-8, whatever it says that it is.
std::string decoded_text(GMimeObject* part);

/// The bytes of a part without their transfer encoding, `most` at the most.
std::string decoded_bytes(GMimePart* part, std::size_t most);

} // namespace siar::mail
