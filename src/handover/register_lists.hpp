// The registers step by step.
#pragma once

#include "handover/registers.hpp"

namespace siar::handover {

std::vector<Register> registers_of_office();
std::vector<Register> registers_of_plans();
std::vector<Register> registers_of_reviews();
std::vector<Register> registers_of_contents();
std::vector<Register> registers_of_results();
std::vector<Register> registers_of_quality();
std::vector<Register> registers_of_records();

} // namespace siar::handover
