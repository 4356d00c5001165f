// Files that arrive in pieces, so that a broken line costs one piece and not the file. What has
// arrived waits beside the files until somebody says what it is for.
#pragma once

#include "door/caller.hpp"
#include "evidence/evidence.hpp"

namespace siar::evidence {

constexpr std::int64_t largest_upload = 2'000'000'000; // bytes

struct UploadBeginning {
    std::int64_t length;   // bytes, all of them
    std::string file_name; // as the browser says it; cleaned here
};

/// A place for the file, known by a token that nobody guesses. Refuses with
/// evidence.upload_too_large and evidence.disk_full.
std::string begin_upload(const Caller& caller, const UploadBeginning& beginning, Moment now);

/// Uploads of others are not found, like those that do not exist (F17).
UploadState state_of_upload(const Caller& caller, const std::string& token);

/// Adds the bytes that begin at `offset`. Refuses with evidence.upload_elsewhere when the file has
/// another length by now, and with evidence.upload_too_long.
UploadState add_to_upload(
    const Caller& caller, const std::string& token, std::int64_t offset, std::string_view bytes
);

/// What a finished upload holds. Refuses with evidence.no_upload and evidence.upload_unfinished.
Digest digest_of_upload(const Caller& caller, const std::string& token);

/// Puts a finished upload into the store; may be asked again, until the upload is forgotten.
/// Refuses for the field "upload" what is no finished upload of the caller.
KeptFile keep_upload(const Caller& caller, const Text<64>& token);

/// Uploads that began more than seven days ago.
void forget_old_uploads(Moment now);

/// A name without folders, control characters and changes of direction, 200 characters at the most.
std::string cleaned_file_name(std::string_view name);

} // namespace siar::evidence
