// Daftar informasi publik (DIP): what information the office has, in which form, who answers for it and how
// long it is kept; drawn from what was published and added to by hand.
#pragma once

#include "foundation/digest.hpp"
#include "production/content.hpp"

namespace siar::disclosure {

using production::InformationClass;

BOOST_DEFINE_ENUM_CLASS(RowSource, content, document, added)

/// Where the information can be had: a link, or words for what has none.
struct AvailableForm {
    std::string name;
    std::string url; // empty: none
};
BOOST_DESCRIBE_STRUCT(AvailableForm, (), (name, url))

/// The columns of Perki 1/2021: summary, official, issuer, time and place, form, retention.
struct RegisterRow {
    RowSource source;
    std::string subject; // the id of the content, the document or the addition
    InformationClass info_class;
    std::string summary;
    std::string official; // who has it
    std::string issuer;   // who made or issued it
    Date made_on;
    std::string place;
    std::vector<AvailableForm> forms;
    std::string retention;
    std::optional<std::string> legal_basis = {}; // of exempt information
    std::optional<Date> exempt_until = {};
    std::optional<std::string> reason = {}; // of an addition
};
BOOST_DESCRIBE_STRUCT(
    RegisterRow,
    (),
    (source,
     subject,
     info_class,
     summary,
     official,
     issuer,
     made_on,
     place,
     forms,
     retention,
     legal_basis,
     exempt_until,
     reason)
)

/// A row that somebody added, with the reason; taken out again with another.
struct RegisterAddition {
    Id<RegisterAddition> id;
    InformationClass info_class;
    Text<500> summary;
    Text<200> official;
    Text<200> issuer;
    Date made_on;
    Text<120> place;
    Text<500> form;
    std::optional<Text<1000>> url;
    Text<200> retention;
    std::optional<Text<1000>> legal_basis;
    std::optional<Date> exempt_until;
    Text<1000> reason;
    AccountId added_by;
    Moment added_at;
    std::optional<Moment> removed_at;
    std::optional<std::string> removal_reason;
};
BOOST_DESCRIBE_STRUCT(
    RegisterAddition,
    (),
    (id,
     info_class,
     summary,
     official,
     issuer,
     made_on,
     place,
     form,
     url,
     retention,
     legal_basis,
     exempt_until,
     reason,
     added_by,
     added_at,
     removed_at,
     removal_reason)
)

struct NewAddition {
    InformationClass info_class;
    Text<500> summary;
    Text<200> official;
    Text<200> issuer;
    Date made_on;
    Text<120> place;
    Text<500> form;
    std::optional<Text<1000>> url;
    Text<200> retention;
    std::optional<Text<1000>> legal_basis; // required for exempt information
    std::optional<Date> exempt_until;      // likewise
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(
    NewAddition,
    (),
    (info_class,
     summary,
     official,
     issuer,
     made_on,
     place,
     form,
     url,
     retention,
     legal_basis,
     exempt_until,
     reason)
)

struct RemovalReason {
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(RemovalReason, (), (reason))

/// What stands in every row that is drawn from publications.
struct RegisterSettings {
    std::string id; // always "office"
    Text<200> official;
    Text<200> issuer;
    Text<120> place;
    Text<200> retention;
    std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(RegisterSettings, (), (id, official, issuer, place, retention, version))

/// A version that was issued: numbered, and never changed. It holds no exempt information.
struct IssuedRegister {
    Id<IssuedRegister> id;
    int number;
    int year;
    std::optional<Text<1000>> note;
    std::vector<RegisterRow> listed;
    Digest sha256; // of the rows as JSON
    AccountId issued_by;
    Moment issued_at;
};
BOOST_DESCRIBE_STRUCT(IssuedRegister, (), (id, number, year, note, listed, sha256, issued_by, issued_at))

struct IssuedSummary {
    Id<IssuedRegister> id;
    int number;
    int year;
    int row_count;
    Digest sha256;
    std::string issued_by;
    Moment issued_at;
};
BOOST_DESCRIBE_STRUCT(
    IssuedSummary, (), (id, number, year, row_count, sha256, issued_by, issued_at)
)

struct RegisterView {
    RegisterSettings settings;
    std::vector<RegisterRow> rows;   // as the next version would hold them
    std::vector<RegisterRow> exempt; // kept inside
    std::vector<IssuedSummary> issued; // the newest first
};
BOOST_DESCRIBE_STRUCT(RegisterView, (), (settings, rows, exempt, issued))

struct RegisterIssue {
    int year;
    std::optional<Text<1000>> note;
};
BOOST_DESCRIBE_STRUCT(RegisterIssue, (), (year, note))

} // namespace siar::disclosure
