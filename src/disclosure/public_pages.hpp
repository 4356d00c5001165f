// What anybody may read of the public information list and of the yearly report.
#pragma once

#include "disclosure/registers.hpp"
#include "disclosure/reports.hpp"
#include "people/account.hpp"

#include <optional>
#include <string>
#include <vector>

namespace siar::disclosure {

/// The version, or that none was issued yet.
std::string register_page(const people::Office& office, const std::optional<IssuedRegister>& issued);

std::string report_page(const people::Office& office, const IssuedReport& report);

std::string no_report_page(const people::Office& office, int year);

/// "Berkala", "Serta merta", "Setiap saat".
std::string class_in_words(InformationClass info_class);

} // namespace siar::disclosure
