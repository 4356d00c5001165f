#include "evidence/uploads.hpp"

#include "contract/json.hpp"
#include "evidence/file_store.hpp"
#include "evidence/media_type.hpp"
#include "foundation/readable_text.hpp"
#include "foundation/durable_file.hpp"

#include <array>
#include <fstream>
#include <functional>
#include <iterator>
#include <mutex>

namespace siar::evidence {

namespace {

constexpr std::chrono::days longest_wait{7};
constexpr std::size_t longest_file_name = 200; // characters

/// What is known of an upload, in a file beside its bytes.
struct Upload {
    AccountId account;
    std::int64_t length;
    std::string file_name;
    Moment begun_at;
    std::optional<Digest> sha256; // once all bytes are here
    std::optional<std::string> media_type;
};
BOOST_DESCRIBE_STRUCT(Upload, (), (account, length, file_name, begun_at, sha256, media_type))

std::filesystem::path bytes_file(const std::string& token)
{
    return uploads_folder() / (token + ".bytes");
}

std::filesystem::path facts_file(const std::string& token)
{
    return uploads_folder() / (token + ".json");
}

/// A token becomes part of a file's name, so nothing but its digits gets through.
bool is_token(std::string_view token)
{
    return token.size() == 48 &&
           token.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void write_facts(const std::string& token, const Upload& upload)
{
    write_durably(
        facts_file(token), boost::json::serialize(contract::to_json(upload)), Readers::owner
    );
}

std::optional<Upload> read_facts(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        return std::nullopt;
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    return contract::from_json<Upload>(boost::json::parse(text));
}

std::optional<Upload> upload_of(const Caller& caller, const std::string& token)
{
    if (!is_token(token))
        return std::nullopt;
    auto upload = read_facts(facts_file(token));
    if (!upload || upload->account != account_of(caller))
        return std::nullopt;
    return upload;
}

Upload find_upload(const Caller& caller, const std::string& token)
{
    auto upload = upload_of(caller, token);
    if (!upload)
        throw Refusal{Reason::not_found, "evidence.no_upload"};
    return std::move(*upload);
}

std::int64_t offset_of(const std::string& token, const Upload& upload)
{
    if (upload.sha256)
        return upload.length;
    return static_cast<std::int64_t>(std::filesystem::file_size(bytes_file(token)));
}

/// Two pieces of one upload never write at once.
std::mutex& turn_of(const std::string& token)
{
    static std::array<std::mutex, 16> turns;
    return turns.at(std::hash<std::string>{}(token) % turns.size());
}

/// Looks at the bytes once they are complete, outside of any transaction: that takes a while.
Upload finished(const std::string& token, Upload upload)
{
    upload.sha256 = digest_of_file(bytes_file(token));
    upload.media_type = media_type_of_file(bytes_file(token));
    write_facts(token, upload);
    return upload;
}

void refuse_misplaced(
    std::int64_t offset, std::int64_t here, std::size_t count, std::int64_t length
)
{
    if (offset != here)
        throw Refusal{
            Reason::conflict, "evidence.upload_elsewhere", {{"offset", std::to_string(here)}}
        };
    if (here + static_cast<std::int64_t>(count) > length)
        throw Refusal{
            Reason::invalid, "evidence.upload_too_long", {{"length", std::to_string(length)}}
        };
}

} // namespace

std::string begin_upload(const Caller& caller, const UploadBeginning& beginning, Moment now)
try {
    if (beginning.length < 0)
        throw Refusal{Reason::invalid, "evidence.upload_without_length"};
    if (beginning.length > largest_upload)
        throw Refusal{Reason::too_large, "evidence.upload_too_large"};
    const Upload upload{
        .account = account_of(caller),
        .length = beginning.length,
        .file_name = cleaned_file_name(beginning.file_name),
        .begun_at = now,
        .sha256 = std::nullopt,
        .media_type = std::nullopt
    };
    const std::string token = random_token(24);
    append_durably(bytes_file(token), "");
    write_facts(token, upload);
    if (upload.length == 0)
        finished(token, upload);
    return token;
} catch (const std::system_error& failure) {
    refuse_full_disk(failure);
}

UploadState state_of_upload(const Caller& caller, const std::string& token)
{
    const Upload upload = find_upload(caller, token);
    return {.offset = offset_of(token, upload), .length = upload.length};
}

UploadState add_to_upload(
    const Caller& caller, const std::string& token, std::int64_t offset, std::string_view bytes
)
try {
    const std::scoped_lock turn{turn_of(token)};
    const Upload upload = find_upload(caller, token);
    const std::int64_t here = offset_of(token, upload);
    refuse_misplaced(offset, here, bytes.size(), upload.length);
    if (upload.sha256)
        return {.offset = here, .length = upload.length};
    append_durably(bytes_file(token), bytes);
    const auto after = here + static_cast<std::int64_t>(bytes.size());
    if (after == upload.length)
        finished(token, upload);
    return {.offset = after, .length = upload.length};
} catch (const std::system_error& failure) {
    refuse_full_disk(failure);
}

Digest digest_of_upload(const Caller& caller, const std::string& token)
{
    const Upload upload = find_upload(caller, token);
    if (!upload.sha256)
        throw Refusal{Reason::conflict, "evidence.upload_unfinished"};
    return *upload.sha256;
}

KeptFile keep_upload(const Caller& caller, const Text<64>& token)
{
    const std::scoped_lock turn{turn_of(token.text())};
    auto upload = upload_of(caller, token.text());
    if (!upload)
        throw invalid_field("upload", "evidence.no_such_upload");
    if (offset_of(token.text(), *upload) < upload->length)
        throw invalid_field("upload", "evidence.upload_unfinished");
    if (!upload->sha256) // The program stopped right after the last piece.
        upload = finished(token.text(), *upload);
    if (const auto bytes = bytes_file(token.text()); std::filesystem::exists(bytes))
        keep_file(bytes, *upload->sha256);
    return {
        .sha256 = *upload->sha256,
        .size = upload->length,
        .media_type = upload->media_type.value_or("application/octet-stream"),
        .file_name = upload->file_name
    };
}

void forget_old_uploads(Moment now)
{
    for (const auto& entry : std::filesystem::directory_iterator{uploads_folder()}) {
        if (entry.path().extension() != ".json")
            continue;
        const auto upload = read_facts(entry.path());
        if (!upload || now - upload->begun_at < longest_wait)
            continue;
        const std::string token = entry.path().stem().string();
        const std::scoped_lock turn{turn_of(token)};
        std::filesystem::remove(bytes_file(token));
        std::filesystem::remove(entry.path());
    }
}

namespace {

/// Signs that turn the direction of writing make "gpj.exe" look like "exe.jpg".
void take_out_directions(std::string& text)
{
    for (const std::string_view sign :
         {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
          "\u2068", "\u2069"})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.erase(at, sign.size());
}

} // namespace

std::string cleaned_file_name(std::string_view name)
{
    const auto folder = name.find_last_of("/\\");
    std::string cleaned =
        readable(folder == std::string_view::npos ? name : name.substr(folder + 1));
    std::erase_if(cleaned, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    take_out_directions(cleaned);
    cleaned = trimmed(beginning_of(cleaned, longest_file_name));
    return cleaned.empty() || cleaned == "." || cleaned == ".." ? "berkas" : cleaned;
}

} // namespace siar::evidence
