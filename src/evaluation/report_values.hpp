// What stands in the fields of an activity report's form, in the language of the form.
#pragma once

#include "database/database.hpp"
#include "evaluation/report.hpp"
#include "word/template.hpp"

namespace siar::evaluation {

/// Pictures are those made for looking at, where there are any: turned upright, and without the place
/// at which the camera was.
word::WordValues
values_of_report(database::Database& database, const ActivityReport& report, Moment now);

} // namespace siar::evaluation
