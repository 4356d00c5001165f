// Where public information keeps its rows.
#pragma once

#include "database/table.hpp"
#include "disclosure/register.hpp"
#include "disclosure/report.hpp"
#include "disclosure/request.hpp"

namespace siar::disclosure {

inline constexpr database::Table<RegisterAddition> addition_rows{"register_addition"};
inline constexpr database::Table<RegisterSettings> settings_rows{"register_settings"};
inline constexpr database::Table<IssuedRegister> register_rows{"issued_register"};
inline constexpr database::Table<InformationRequest> request_rows{"information_request"};
inline constexpr database::Table<IssuedReport> report_rows{"public_report"};

} // namespace siar::disclosure
