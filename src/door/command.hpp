// One change of the office's state while it happens: rules write their rows through it, say what
// happened (the ledger), and whom to tell (the outbox). All of it in one transaction.
#pragma once

#include "contract/json.hpp"
#include "database/database.hpp"
#include "door/caller.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace siar {

/// What happened, for the ledger. `kind` is "<slice>.<what>", such as "planning.schedule_issued".
struct Event {
    std::string kind;
    std::string object;         // the id of what it happened to
    boost::json::value content; // what was written; destroyed with its salt when the law asks
};

/// A message that one person gets once for one event. `key` makes it so: a second message with the
/// same key and account is not sent (F20).
struct Message {
    AccountId account;
    std::string code; // a sentence in the catalogue of texts
    Values values;
    std::string path; // the page that it opens
    std::string key;
};

class Command {
public:
    Command(database::Database& opened, const Caller& who, Moment when)
        : database{opened},
          caller{who},
          now{when}
    {
    }

    database::Database& database;
    const Caller& caller;
    const Moment now;

    /// Says what happened; every command that changes something says at least one thing (A2).
    void record(std::string kind, std::string object, boost::json::value content);

    /// The same, with the row that was written.
    template <siar::Record Row>
    void record(std::string kind, const Row& row)
    {
        record(std::move(kind), row.id.text(), contract::to_json(row));
    }

    void tell(Message message) { messages_.push_back(std::move(message)); }

    /// Said by a command that found nothing to change.
    void changes_nothing() { is_idle_ = true; }

    const std::vector<Event>& events() const { return events_; }
    const std::vector<Message>& messages() const { return messages_; }
    bool is_idle() const { return is_idle_; }

private:
    std::vector<Event> events_;
    std::vector<Message> messages_;
    bool is_idle_ = false;
};

/// Runs in the same transaction, right after the event was recorded: how a later step answers an
/// earlier one without the earlier one knowing it.
struct Follower {
    std::string kind;
    std::function<void(Command&, const Event&)> answer;
};

} // namespace siar
