#include "review/link_answers.hpp"

#include "database/table.hpp"
#include "evidence/evidences.hpp"
#include "people/sessions.hpp"
#include "review/items.hpp"
#include "review/links.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace siar::review {

namespace {

constexpr database::Table<LinkAnswer> answers{"link_answers"};
constexpr std::size_t longest_note = 20000;

std::string_view in_words(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::approve:
        return "setuju";
    case LinkVerdict::change:
        return "minta perubahan";
    case LinkVerdict::reject:
        return "tolak";
    }
    return "";
}

/// The words as they were written, and what they were written about, so that the hash can be
/// computed again from the note.
std::string note_of(const ReviewLink& link, const LinkChoice& choice, const Shown& shown)
{
    const std::string words = fmt::format(
        "Jawaban lewat tautan tinjauan\nDari: {}\nHal: {}\nJawaban: {}\nKata-katanya:\n{}\n\n"
        "SHA-256 dari yang diperlihatkan: {}\n",
        link.reviewer.text(),
        shown.title,
        in_words(choice.verdict),
        choice.words.empty() ? "-" : choice.words,
        choice.shown_sha256.text()
    );
    std::string whole = words + "Yang diperlihatkan:\n" + serialize(contract::to_json(shown));
    return length_of(whole) > longest_note ? words : whole;
}

/// Kept under the name of who asked for the review; the ledger says that nobody of the office
/// wrote it.
evidence::Evidence
keep_evidence(Command& command, const ReviewLink& link, const std::string& note)
{
    const Caller keeper = people::caller_for(command.database, link.made_by, command.now);
    Command keeping{command.database, keeper, command.now};
    auto kept = evidence::add_evidence(
        keeping,
        {.kind = evidence::EvidenceKind::note,
         .title = Text<300>{"Jawaban " + link.reviewer.text() + " lewat tautan tinjauan"},
         .upload = std::nullopt,
         .url = std::nullopt,
         .note = Text<20000>{note},
         .claimed_at = std::nullopt,
         .subject_kind = evidence::SubjectKind::review_session,
         .subject = Text<64>{link.session.text()}}
    );
    for (const Event& event : keeping.events())
        command.record(event.kind, event.object, event.content);
    return kept;
}

void tell_office(Command& command, const ReviewLink& link, const LinkAnswer& answer)
{
    const std::string title = find_item(command.database, answer.item).title;
    const std::set<AccountId> told{
        link.made_by, find_session(command.database, link.session).recorded_by
    };
    for (const AccountId& account : told)
        command.tell(
            {.account = account,
             .code = "review.notice.link_answered_" + std::string{to_name(answer.verdict)},
             .values = {{"reviewer", link.reviewer.text()}, {"title", title}},
             .path = "/reviu/" + link.session.text(),
             .key = "review.link_answered:" + answer.id.text()}
        );
}

/// What is shown now, when it is what the reviewer saw.
Shown shown_as_seen(
    Command& command, const ReviewLink& link, const LinkChoice& choice, const ShowsSubject& later
)
{
    if (std::ranges::find(link.items, choice.item) == link.items.end())
        throw Refusal{Reason::not_found, "review.no_such_item"};
    const ReviewItem item = find_item(command.database, choice.item);
    if (item.verdict)
        throw Refusal{Reason::conflict, "review.link_page.decided", {{"title", item.title}}};
    Shown shown = shown_of(command.database, item, later);
    if (digest_of_shown(shown) != choice.shown_sha256)
        throw Refusal{Reason::conflict, "review.link_page.changed", {{"title", item.title}}};
    return shown;
}

} // namespace

void keep_answers(
    Command& command,
    const std::string& token,
    const Confirmation& confirmation,
    const ShowsSubject& later
)
{
    const ReviewLink link = open_link(command.database, token, command.now);
    const Digest confirmed = digest_of(link.form_secret + text_of(confirmation));
    if (answers.count(command.database, "confirmation_sha256 = $1", confirmed) > 0)
        return command.changes_nothing();
    for (const LinkChoice& choice : confirmation.choices) {
        const Shown shown = shown_as_seen(command, link, choice, later);
        const auto kept = keep_evidence(command, link, note_of(link, choice, shown));
        const LinkAnswer answer{
            .id = Id<LinkAnswer>::make(command.now),
            .link = link.id,
            .item = choice.item,
            .verdict = choice.verdict,
            .words = choice.words.empty() ? std::nullopt : std::optional{choice.words},
            .shown_sha256 = choice.shown_sha256,
            .confirmation_sha256 = confirmed,
            .evidence = kept.id,
            .given_at = command.now
        };
        answers.insert(command.database, answer);
        command.record("review.link_answered", answer);
        tell_office(command, link, answer);
    }
}

std::vector<LinkAnswer> answers_by(database::Database& database, const Id<ReviewLink>& link)
{
    return answers.where(database, "link = $1 order by id", link);
}

std::vector<LinkAnswer>
earlier_answers(database::Database& database, const ReviewLink& link, const ReviewItem& item)
{
    if (!link.email)
        return {};
    return answers.where(
        database,
        "item in (select id from review_items where subject_kind = $1 and subject = $2 and id <> $3) "
        "and link in (select id from review_links where email = $4) order by id",
        item.subject_kind,
        item.subject,
        item.id,
        *link.email
    );
}

} // namespace siar::review
