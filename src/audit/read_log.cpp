#include "audit/read_log.hpp"

#include "audit/reads.hpp"
#include "contract/json.hpp"
#include "foundation/log.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace siar::audit {

namespace {

/// An open file that is closed whatever happens.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags)
        : number_{::open(file.c_str(), flags | O_CLOEXEC, 0600)}
    {
        if (number_ < 0)
            throw std::runtime_error{
                "cannot open " + file.string() + ": " + std::strerror(errno)
            };
    }
    ~Descriptor() { ::close(number_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }

private:
    int number_;
};

std::string address_in(const http::Request& request)
{
    std::string address = request.path;
    char mark = '?';
    for (const auto& [name, value] : request.query) {
        address += mark + name + '=' + http::percent_encoded(value);
        mark = '&';
    }
    return address.substr(0, 2000);
}

bool is_of_oneself(const contract::Operation& operation)
{
    return operation.permission == "signed_in" || operation.permission == "public";
}

/// What holds people's own words and addresses, uncovered, or may: R12 has such reads logged whoever reads.
bool is_restricted(const http::Reading& reading)
{
    const std::string& path = reading.operation.path;
    if (path == "/api/evidence/{evidence}/chat")
        return http::query(reading.request, "unmasked") == "true";
    return reading.operation.permission == "evidence.unmask" ||
           path == "/api/evidence/{evidence}/mail" || path == "/api/evidence/{evidence}/file";
}

NotedRead noted(const http::Reading& reading, Moment now)
{
    NotedRead read{
        .id = Id<AuditRead>::make(now),
        .account = account_of(reading.caller),
        .at = now,
        .what = reading.operation.path,
        .address = address_in(reading.request),
        .kind = "",
        .object = "",
        .status = reading.status,
        .is_of_oneself = is_of_oneself(reading.operation)
    };
    if (reading.path_values.contains("subject") && reading.path_values.contains("subject_kind")) {
        read.kind = reading.path_values.at("subject_kind");
        read.object = reading.path_values.at("subject");
    } else if (!reading.path_values.empty()) {
        read.kind = reading.path_values.begin()->first;
        read.object = reading.path_values.begin()->second;
    }
    return read;
}

/// A line that a power failure cut short is no read: it is told and left out.
std::optional<NotedRead> read_from(const std::string& line)
try {
    return contract::from_json<NotedRead>(boost::json::parse(line));
} catch (const std::exception& error) {
    log(LogLevel::error, "a noted read cannot be read", {{"error", error.what()}});
    return std::nullopt;
}

std::vector<NotedRead> reads_in(const std::filesystem::path& file)
{
    std::vector<NotedRead> reads;
    std::ifstream lines{file};
    for (std::string line; std::getline(lines, line);)
        if (auto read = line.empty() ? std::nullopt : read_from(line))
            reads.push_back(std::move(*read));
    return reads;
}

} // namespace

ReadLog::ReadLog(std::filesystem::path folder)
    : fresh_{folder / "reads.jsonl"},
      moving_{folder / "reads.moving.jsonl"}
{
    std::filesystem::create_directories(folder);
    if (std::filesystem::exists(fresh_))
        append("\n"); // after a line that a power failure cut short
}

void ReadLog::note(const http::Reading& reading, Moment now)
{
    const bool is_answered = reading.status < 400 && reading.caller.is_signed_in();
    if (is_answered && (reading.caller.has_role("auditor") || is_restricted(reading)))
        append(serialize(contract::to_json(noted(reading, now))) + '\n');
}

void ReadLog::append(const std::string& line)
{
    const std::lock_guard lock{writing_};
    const Descriptor file{fresh_, O_WRONLY | O_CREAT | O_APPEND};
    if (::write(file.number(), line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        throw std::runtime_error{"a read cannot be noted: " + std::string{std::strerror(errno)}};
}

void ReadLog::store(Door& door)
{
    const std::lock_guard storing{storing_};
    if (!std::filesystem::exists(moving_)) {
        const std::lock_guard lock{writing_};
        if (!std::filesystem::exists(fresh_))
            return;
        std::filesystem::rename(fresh_, moving_);
    }
    const Descriptor file{moving_, O_RDONLY};
    ::fsync(file.number());
    const std::vector<NotedRead> reads = reads_in(moving_);
    door.change(siar_itself(), "audit.read", [&](Command& command) {
        store_reads(command, reads);
        command.changes_nothing(); // the ledger gets a digest of the day
    });
    std::filesystem::remove(moving_);
}

} // namespace siar::audit
