// What an activity report is made of besides its words: follow-up, photos, attendance.
#pragma once

#include "evidence/evidence.hpp"

namespace siar::evaluation {

/// What a report is about: a cycle of the procedure, a month of the calendar, or an event.
BOOST_DEFINE_ENUM_CLASS(ReportAbout, cycle, month, event)

BOOST_DEFINE_ENUM_CLASS(ActionState, open, under_way, done, dropped)

/// What is to be done because of the report. Its identifier is the writer's, so that comments and
/// later steps find it again.
struct FollowUp {
    Id<FollowUp> id;
    Text<1000> text;
    std::optional<Text<200>> who;
    std::optional<Date> due_on;
    ActionState state;
};
BOOST_DESCRIBE_STRUCT(FollowUp, (), (id, text, who, due_on, state))

/// A picture among the evidence; a draft may still lack its words.
struct ReportPhoto {
    Id<evidence::Evidence> evidence;
    std::optional<Text<300>> caption;
    std::optional<Text<300>> alt; // what it shows, for whoever does not see it
};
BOOST_DESCRIBE_STRUCT(ReportPhoto, (), (evidence, caption, alt))

BOOST_DEFINE_ENUM_CLASS(ReportPresence, present, sick, excused, absent)

struct ReportAttendee {
    Text<120> name;
    std::optional<Text<120>> unit;
    ReportPresence presence;
};
BOOST_DESCRIBE_STRUCT(ReportAttendee, (), (name, unit, presence))

/// Why a piece of evidence belongs to the report: it proves this.
struct PieceReason {
    Id<evidence::Evidence> evidence;
    evidence::SubjectKind kind;
    std::string subject;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(PieceReason, (), (evidence, kind, subject, title))

/// Evidence that somebody took out of the report.
struct DroppedPiece {
    evidence::Evidence evidence;
    std::string reason;
    AccountId dropped_by;
    Moment dropped_at;
};
BOOST_DESCRIBE_STRUCT(DroppedPiece, (), (evidence, reason, dropped_by, dropped_at))

struct DropOfPiece {
    Text<1000> reason;
};
BOOST_DESCRIBE_STRUCT(DropOfPiece, (), (reason))

} // namespace siar::evaluation
