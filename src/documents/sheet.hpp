// What the pages about a version of a document say, looked up once, in the words of one language.
#pragma once

#include "documents/pages.hpp"

#include <optional>
#include <string>

namespace siar::documents {

/// Everything that both pages say of the revision, looked up once.
struct Sheet {
    ControlledDocument document;
    Revision revision;
    std::optional<Revision> in_force;
    RevisionState state;
    Date today;
    Language language;
    const Texts& texts;

    std::string say(const std::string& code, const Values& values = {}) const;
    std::string day(const Date& date) const; // such as 2 Maret 2026
    std::string number() const;              // such as PR.27.4-V0
    std::string status() const;
};

Sheet sheet_of(
    database::Database& database,
    const Revision& revision,
    const Printing& printing,
    Language language
);

/// Purpose, scope, activities, indicators and records of a procedure that was read as data.
std::string procedure_html(const Sheet& sheet, const ProcedureText& procedure);

} // namespace siar::documents
