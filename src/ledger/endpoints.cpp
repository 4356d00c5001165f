#include "ledger/endpoints.hpp"

#include "ledger/ledger.hpp"

namespace siar::ledger {

namespace {

/// The position of an entry, as a path names it.
class Position {
public:
    explicit Position(std::string_view text)
        : seq{read(text)}
    {
    }

    std::int64_t seq;

private:
    static std::int64_t read(std::string_view text)
    {
        if (text.empty() || text.size() > 18 ||
            text.find_first_not_of("0123456789") != std::string_view::npos)
            throw BadValue{"value.not_an_identifier"};
        return std::stoll(std::string{text});
    }
};

/// A slice may say an event in people's words, as "event.<kind>".
std::string sentence_for(const TrailEntry& entry, const http::Call& call)
{
    const std::string code = "event." + entry.kind;
    if (!call.texts.has(code, call.caller.language))
        return entry.kind;
    return call.texts.say(
        code, {{"actor", entry.actor_name}, {"object", entry.object}}, call.caller.language
    );
}

std::vector<TrailEntry> list(const http::Call& call)
{
    const TrailQuery query{
        .before = call.query<std::int64_t>("before"),
        .object = call.query<std::string>("object"),
        .kind = call.query<std::string>("kind")
    };
    auto entries = trail(call.database, query);
    for (TrailEntry& entry : entries)
        entry.sentence = sentence_for(entry, call);
    return entries;
}

LedgerHealth show_health(const http::Call& call)
{
    return health(call.database);
}

InclusionProof prove(const http::Call& call)
{
    return proof(call.database, call.path_value<Position>("seq").seq);
}

} // namespace

http::Endpoints endpoints()
{
    return {
        http::get(
            {.path = "/api/ledger",
             .permission = "ledger.read",
             .summary = "The trail, the newest first",
             .queries = {"before", "object", "kind"}},
            list
        ),
        http::get(
            {.path = "/api/ledger/health",
             .permission = "ledger.read",
             .summary = "How long the ledger is and what signs it"},
            show_health
        ),
        http::get(
            {.path = "/api/ledger/{seq}/proof",
             .permission = "ledger.read",
             .summary = "Proof that an entry is in the ledger"},
            prove
        ),
    };
}

} // namespace siar::ledger
