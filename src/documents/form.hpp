// Forms of the office: what may stand in each, and the Word file that gives it its layout.
#pragma once

#include "door/caller.hpp"
#include "foundation/digest.hpp"
#include "foundation/written.hpp"
#include "word/template.hpp"

namespace siar::documents {

/// A form that Siar fills. Its title is the text "form.<code>", the explanation of a field
/// "form.<code>.<field>".
struct Form {
    std::string code;              // "self_evaluation"
    std::string number;            // "FO.2.3.1"; empty where the procedure names none
    std::string file_name;         // of the layout that Siar brings along
    std::vector<word::Field> fields;
    std::string (*built_in)();     // that layout, always the same bytes
};

/// A Word file that took the place of the one before it; without a file, the built-in layout did.
struct PlacedForm {
    Id<PlacedForm> id;
    std::string form;
    std::optional<std::string> file_name;
    std::optional<Digest> sha256;
    AccountId placed_by;
    Moment placed_at;
};
BOOST_DESCRIBE_STRUCT(PlacedForm, (), (id, form, file_name, sha256, placed_by, placed_at))

struct FormTemplate {
    std::string file_name;
    Digest sha256;
    bool is_built_in;
};
BOOST_DESCRIBE_STRUCT(FormTemplate, (), (file_name, sha256, is_built_in))

struct FormSummary {
    std::string code;
    std::string number;
    std::string title; // in the reader's language
    FormTemplate in_use;
};
BOOST_DESCRIBE_STRUCT(FormSummary, (), (code, number, title, in_use))

BOOST_DEFINE_ENUM_CLASS(FormFieldKind, text, picture, chart)

struct FormField {
    std::string name;
    std::string tag; // as it is written in Word: {{title}}, {{@photo}}
    FormFieldKind kind;
    std::string list;        // "rows" of "rows.code"; empty when it stands by itself
    std::string explanation; // in the reader's language
};
BOOST_DESCRIBE_STRUCT(FormField, (), (name, tag, kind, list, explanation))

struct FormDetail {
    FormSummary form;
    FormTemplate built_in;
    std::vector<FormField> fields;
    std::vector<PlacedForm> history; // the newest first
    bool may_place;
};
BOOST_DESCRIBE_STRUCT(FormDetail, (), (form, built_in, fields, history, may_place))

struct NewFormTemplate {
    Text<64> upload;
};
BOOST_DESCRIBE_STRUCT(NewFormTemplate, (), (upload))

/// A tag that a form could not be filled by, and where it stands.
struct FormFault {
    std::string part;   // "document.xml"
    int paragraph;      // counted from 1 within the part
    int table;          // counted from 1 within the part; 0 outside of tables
    int row;            // of that table
    std::string tag;
    std::string text;   // of its paragraph
    std::string message; // what is wrong and what to do, in the reader's language
};
BOOST_DESCRIBE_STRUCT(FormFault, (), (part, paragraph, table, row, tag, text, message))

struct FormCheck {
    std::string file_name;
    std::vector<FormFault> faults;
};
BOOST_DESCRIBE_STRUCT(FormCheck, (), (file_name, faults))

} // namespace siar::documents
