// Looking across the procedure: the inbox, where a cycle stands, and the chain from link to link.
#pragma once

#include "indicators/indicator.hpp"
#include "planning/cycle.hpp"
#include "retention/record.hpp"
#include "review/session.hpp"

namespace siar::overview {

BOOST_DEFINE_ENUM_CLASS(Progress, not_started, under_way, done, late, lacking_evidence)

/// A link to a page of the interface.
struct Link {
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(Link, (), (title, path))

struct StepProgress {
    planning::Task task;
    Progress progress;
    std::string explanation; // in the reader's language: what is there, what is missing
    std::vector<Link> evidence;
    std::string path; // where the step is worked on
    bool is_mine;
};
BOOST_DESCRIBE_STRUCT(StepProgress, (), (task, progress, explanation, evidence, path, is_mine))

struct CycleProgress {
    planning::Cycle cycle;
    std::string procedure; // "PR.27.4-V0"
    std::optional<Id<planning::Schedule>> schedule;
    std::vector<StepProgress> steps;
};
BOOST_DESCRIBE_STRUCT(CycleProgress, (), (cycle, procedure, schedule, steps))

/// One thing that waits for the reader.
struct InboxItem {
    std::string kind; // "task", "content_to_approve", "report_to_review", "missed", "action_item", ...
    std::string title;
    std::string explanation;
    std::string path;
    std::optional<Date> due_on;
    bool is_late;
};
BOOST_DESCRIBE_STRUCT(InboxItem, (), (kind, title, explanation, path, due_on, is_late))

struct Inbox {
    std::vector<InboxItem> items;
};
BOOST_DESCRIBE_STRUCT(Inbox, (), (items))

/// One thing in the chain from procedure to record, and its page.
struct ChainLink {
    evidence::SubjectKind kind;
    std::string subject;
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(ChainLink, (), (kind, subject, title, path))

/// What a thing is linked to, one step before and one step after it in the chain.
struct Chain {
    ChainLink here;
    std::vector<ChainLink> before;
    std::vector<ChainLink> after;
};
BOOST_DESCRIBE_STRUCT(Chain, (), (here, before, after))

struct SearchHit {
    std::string kind;
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (kind, title, path))

} // namespace siar::overview
