// Notula: the minutes of a session in the ministry's form (domain.md, section 5), as a Word file for
// the office and one for the public.
#pragma once

#include "door/command.hpp"
#include "review/session.hpp"

#include <string>

namespace siar::review {

/// The public's version names who decided what. It leaves out the discussion, the reasons, the
/// action items, who stayed away, and everybody from outside the office by name (UU 27/2022).
BOOST_DEFINE_ENUM_CLASS(Audience, office, everyone)

/// Minutes as they were kept when they were closed.
struct KeptMinutes {
    Id<KeptMinutes> id;
    Id<ReviewSession> session;
    Audience audience;
    Id<evidence::Evidence> evidence;
    Moment kept_at;
};
BOOST_DESCRIBE_STRUCT(KeptMinutes, (), (id, session, audience, evidence, kept_at))

struct MinutesFile {
    std::string name; // without the ending
    std::string docx;
};

/// Keeps both versions of minutes that are closed now as evidence of their session.
void keep_minutes(Command& command, const ReviewSession& session);

/// Closed minutes are the bytes that were kept; open ones are a draft that says so.
/// Refuses with review.no_such_session.
MinutesFile
minutes_file(database::Database& database, const Id<ReviewSession>& session, Audience audience);

} // namespace siar::review
