// The Word file that gives a form its layout: Siar's own, until the office puts another in its
// place.
#pragma once

#include "documents/form.hpp"
#include "door/command.hpp"
#include "evidence/evidence.hpp"

#include <string>
#include <vector>

namespace siar::documents {

/// The template that new files use.
FormTemplate template_in_use(database::Database& database, const Form& form);

/// The layout that Siar brings along.
FormTemplate built_in_template(const Form& form);

/// What is wrong with the file as a template of this form. Refuses what is no Word file.
std::vector<Problem> template_problems(const Form& form, const evidence::KeptFile& file);

/// Puts an uploaded Word file in its place. Refuses with every tag that is unknown or broken and
/// its place, before anything is replaced; what was filed keeps the template that it had.
FormTemplate place_template(Command& command, const Form& form, const evidence::KeptFile& file);

/// Puts the built-in layout back. Refuses when it is the one in use.
FormTemplate place_built_in(Command& command, const Form& form);

/// What took the place of what, the newest first.
std::vector<PlacedForm> placed_forms(database::Database& database, const Form& form);

/// The bytes of the template with this digest.
std::string template_bytes(const Form& form, const Digest& sha256);

/// Keeps the template in use among the office's files, where a later version of Siar does not
/// change it, and gives its digest: for what is frozen together with its form (A6).
Digest keep_template_in_use(database::Database& database, const Form& form);

/// The template in use, filled.
std::string
filled_form(database::Database& database, const Form& form, const word::WordValues& values);

/// Values that stand for themselves in a preview: each text is its own explanation, each list has
/// two items.
word::WordValues sample_values(const Form& form, const Texts& texts, Language language);

/// What the form's pages say about each field.
std::vector<FormField> described_fields(const Form& form, const Texts& texts, Language language);

} // namespace siar::documents
