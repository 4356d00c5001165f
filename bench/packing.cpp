#include "rows.hpp"

#include "evidence/evidences.hpp"
#include "handover/checking.hpp"
#include "handover/packs.hpp"
#include "measure.hpp"
#include "office.hpp"

#include <fmt/format.h>
#include <fstream>
#include <sodium.h>

namespace siar::bench {

namespace {

constexpr int file_count = 500;
constexpr std::size_t bytes_of_file = 2'000'000;
constexpr double longest = 60;       // seconds
constexpr double most_memory = 64;   // MB above what the program held before

/// 1 GB of pictures that no compression makes smaller.
void keep_pictures(app::Application& application, const Caller& staff)
{
    std::string bytes(bytes_of_file, '\0');
    for (int i = 0; i < file_count; ++i) {
        randombytes_buf(bytes.data(), bytes.size());
        const auto file = evidence::keep_bytes(bytes, fmt::format("Foto {}.jpg", i));
        application.door().change(staff, "evidence.add", [&](Command& command) {
            evidence::add_file(
                command,
                {.kind = evidence::EvidenceKind::file,
                 .title = Text<300>{file.file_name},
                 .file = file,
                 .claimed_at = std::nullopt}
            );
        });
    }
}

/// The most memory since begin_counting, in megabytes of 1,000,000 bytes.
double peak_memory()
{
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) * 1.024e-3;
    throw std::runtime_error{"the system does not tell the peak of memory"};
}

void begin_counting()
{
    std::ofstream{"/proc/self/clear_refs"} << "5";
}

} // namespace

void measure_packing(const std::filesystem::path& folder)
{
    const auto application = opened(folder);
    const Filled office = fill(*application, 5000);
    keep_pictures(*application, office.staff);
    const Date today = day_at(application->door().now(), Zone{"Asia/Jakarta"});
    const auto asked = application->door().change(siar_itself(), "handover.request", [&](Command& command) {
        return handover::ask_for_pack(
            command, {std::nullopt, today, today, handover::PersonalData::covered}
        );
    });
    begin_counting();
    const double before = peak_memory();
    const double taken =
        seconds_of([&] { application->pack_builder().build_next(application->door()); });
    const double memory = peak_memory() - before;
    const auto pack = application->door().read([&](database::Database& database) {
        return handover::find_pack(database, asked.id);
    });
    if (pack.state != handover::PackState::ready || pack.size < 1'000'000'000)
        throw std::runtime_error{"the evidence pack was not built"};
    const double checked = seconds_of([&] {
        if (handover::check_pack(handover::file_of(pack), std::nullopt).status != ledger::Soundness::sound)
            throw std::runtime_error{"the evidence pack is not sound"};
    });
    print({"evidence pack of 1 GB, built", "<= 60 s", fmt::format("{:.1f} s", taken), "-", verdict(taken <= longest)});
    print({"- memory beside what was held before", "<= 64 MB", fmt::format("{:.1f} MB", memory), "-", verdict(memory <= most_memory)});
    print({"- then checked by siar verify-pack", "-", fmt::format("{:.1f} s", checked)});
}

} // namespace siar::bench
