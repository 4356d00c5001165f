// The measurements: each prints its rows of the table. They work in folders of their own below the
// one given.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace siar::bench {

/// A month of 200 entries by the API after a change, against the bare query and serialisation.
void measure_reading(const std::filesystem::path& folder);

/// One command alone, and 16 threads at once, against bare commits of the same rows.
void measure_writing(const std::filesystem::path& folder);

/// Month and search with 1,000,000 entries against 5,000; on PostgreSQL too where TEST_POSTGRESQL
/// names one.
void measure_growth(const std::filesystem::path& folder, int large);

/// 200 pasted rows, checked and previewed, then imported.
void measure_importing(const std::filesystem::path& folder);

/// 200 rows of an exported file, matched to publications and previewed.
void measure_importing_numbers(const std::filesystem::path& folder);

/// The annual report as a Word file and as PDF.
void measure_reporting(const std::filesystem::path& folder);

/// An evidence pack of 1 GB.
void measure_packing(const std::filesystem::path& folder);

/// From the start of the program to its first answer.
void measure_starting(const std::filesystem::path& program, const std::filesystem::path& folder);

/// Memory of the program, at rest and with 1,000 open event streams.
void measure_memory(const std::filesystem::path& program, const std::filesystem::path& folder);

} // namespace siar::bench
