// The chain of PR.27.4 from the imported procedure to the filed record, step by step, so that each
// story can go as far as it needs.
#pragma once

#include "http/office_at_work.hpp"

namespace siar::tests {

/// The people of a small office.
struct Team {
    Person administrator;
    Person staff;
    Person sub_coordinator;
    Person coordinator;
    Person director;
};

Team hire_team(OfficeAtWork& office);

/// What the steps have made so far, by id.
struct Chain {
    std::string document;
    std::string cycle;
    std::string schedule;
    std::string website; // the channel that Siar publishes to
    std::string instagram;
    std::string entry;
    std::string session;
    std::string content;
    std::string report;
    std::string self_evaluation;
};

/// The text of PR.27.4-V0 as it came.
std::string sample_procedure();

void bring_procedure_into_force(const Team& team, Chain& chain);
void start_month(const Team& team, Chain& chain);
void plan_month(const Team& team, Chain& chain);
void review_schedule(const Team& team, Chain& chain);
void issue_schedule(const Team& team, Chain& chain);
void write_content(const Team& team, Chain& chain);
void approve_content(const Team& team, Chain& chain);
void publish(OfficeAtWork& office, const Team& team, Chain& chain);
void report_month(OfficeAtWork& office, const Team& team, Chain& chain);
void evaluate_year(const Team& team, Chain& chain);

/// The version of what the path answers, found at the pointer.
std::int64_t version_at(const Person& reader, const std::string& path, const char* pointer);

} // namespace siar::tests
