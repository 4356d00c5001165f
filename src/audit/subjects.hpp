// The things that auditors look at and write about, by their names and pages.
#pragma once

#include "audit/remark.hpp"
#include "evidence/subjects.hpp"

namespace siar::audit {

struct ShownSubject {
    std::string title; // empty: not there, or not for the caller
    std::string path;
};

/// `kind` is a name of RemarkSubject, or how a path calls one, such as session or report.
ShownSubject shown_subject(
    database::Database& database,
    const evidence::SubjectSources& sources,
    const Caller& caller,
    const std::string& kind,
    const std::string& subject
);

} // namespace siar::audit
