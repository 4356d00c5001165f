#include "review/links.hpp"

#include "database/table.hpp"
#include "mail/letter.hpp"
#include "people/office.hpp"
#include "planning/words.hpp"
#include "review/items.hpp"
#include "review/link_answers.hpp"
#include "review/link_letters.hpp"
#include "review/sessions.hpp"

#include <algorithm>

namespace siar::review {

namespace {

constexpr database::Table<ReviewLink> links{"review_links"};
constexpr std::size_t bytes_of_token = 32;
constexpr std::size_t most_items = 50;

LinkState state_of(const ReviewLink& link, const std::vector<LinkAnswer>& answers, Moment now)
{
    if (link.revoked_at)
        return LinkState::revoked;
    if (!answers.empty())
        return LinkState::answered;
    if (link.expires_at <= now)
        return LinkState::expired;
    return link.opened_at ? LinkState::opened : LinkState::open;
}

LinkView view_of(database::Database& database, const ReviewLink& link, Moment now)
{
    std::vector<LinkedItem> items;
    for (const auto& id : link.items) {
        const ReviewItem item = find_item(database, id);
        items.push_back({id, item.title, item.verdict.has_value()});
    }
    auto answers = answers_by(database, link.id);
    const LinkState state = state_of(link, answers, now);
    return {
        .id = link.id,
        .session = link.session,
        .session_title = find_session(database, link.session).title.text(),
        .reviewer = link.reviewer.text(),
        .email = link.email,
        .note = link.note,
        .has_password = link.password_hash.has_value(),
        .items = std::move(items),
        .state = state,
        .expires_at = link.expires_at,
        .made_by = link.made_by,
        .made_at = link.made_at,
        .opened_at = link.opened_at,
        .revoked_at = link.revoked_at,
        .answers = std::move(answers)
    };
}

std::vector<LinkView>
views_of(database::Database& database, const std::vector<ReviewLink>& rows, Moment now)
{
    std::vector<LinkView> views;
    for (const ReviewLink& link : rows)
        views.push_back(view_of(database, link, now));
    return views;
}

void require_items(
    database::Database& database, const Id<ReviewSession>& session, const NewReviewLink& form
)
{
    if (form.items.empty() || form.items.size() > most_items)
        throw invalid_field(
            "items", "review.link_items_count", {{"most", std::to_string(most_items)}}
        );
    for (const auto& id : form.items) {
        const ReviewItem item = find_item(database, id);
        if (item.session != session)
            throw Refusal{Reason::not_found, "review.no_such_item"};
        if (item.verdict)
            throw invalid_field("items", "review.link_item_decided", {{"title", item.title}});
        if (std::ranges::count(form.items, id) > 1)
            throw invalid_field("items", "review.link_item_twice");
    }
}

void require_address(const std::optional<Text<200>>& email)
{
    if (email && !mail::is_mail_address(trimmed(email->text())))
        throw invalid_field("email", "review.link_email_form");
}

Moment end_of(Command& command, const NewReviewLink& form)
{
    if (!form.expires)
        return command.now + link_life;
    const Moment end = moment_of(*form.expires, people::office(command.database).zone);
    if (end <= command.now || end > command.now + longest_link_life)
        throw invalid_field(
            "expires", "review.link_end", {{"most", std::to_string(longest_link_life.count())}}
        );
    return end;
}

ReviewLink find_link(database::Database& database, const Id<ReviewLink>& id)
{
    if (auto link = links.find(database, id))
        return *link;
    throw Refusal{Reason::not_found, "review.no_such_link"};
}

} // namespace

MadeLink make_link(
    Command& command,
    const Id<ReviewSession>& session,
    const NewReviewLink& form,
    const std::optional<people::PasswordHash>& password,
    const Texts& texts
)
{
    find_open_session(command.database, session);
    require_items(command.database, session, form);
    require_address(form.email);
    const std::string token = random_token(bytes_of_token);
    const ReviewLink link{
        .id = Id<ReviewLink>::make(command.now),
        .session = session,
        .items = form.items,
        .token_sha256 = digest_of(token),
        .form_secret = random_token(bytes_of_token),
        .password_hash = password ? std::optional{password->text} : std::nullopt,
        .reviewer = form.reviewer,
        .email = planning::words_of(form.email),
        .note = planning::words_of(form.note),
        .expires_at = end_of(command, form),
        .made_by = account_of(command.caller),
        .made_at = command.now,
        .opened_at = std::nullopt,
        .revoked_at = std::nullopt,
        .revoked_by = std::nullopt
    };
    links.insert(command.database, link);
    LinkView view = view_of(command.database, link, command.now);
    command.record("review.link_made", view);
    const std::string path = "/tinjau/" + token;
    if (form.is_mailed.value_or(false))
        mail_link(command, link, path, texts);
    return {std::move(view), path};
}

LinkView revoke_link(Command& command, const Id<ReviewLink>& id)
{
    ReviewLink link = find_link(command.database, id);
    if (link.revoked_at)
        throw Refusal{Reason::conflict, "review.link_revoked_already"};
    link.revoked_at = command.now;
    link.revoked_by = account_of(command.caller);
    links.update(command.database, link);
    LinkView view = view_of(command.database, link, command.now);
    command.record("review.link_revoked", view);
    return view;
}

void note_opened(Command& command, const Id<ReviewLink>& id)
{
    ReviewLink link = find_link(command.database, id);
    if (link.opened_at)
        return command.changes_nothing();
    link.opened_at = command.now;
    links.update(command.database, link);
    command.record("review.link_opened", link.id.text(), {{"opened_at", command.now.text()}});
}

ReviewLink open_link(database::Database& database, const std::string& token, Moment now)
{
    const auto found = links.where(database, "token_sha256 = $1", digest_of(token));
    if (found.empty())
        throw Refusal{Reason::not_found, "review.no_such_link"};
    if (found.front().revoked_at || found.front().expires_at <= now)
        throw Refusal{Reason::gone, "review.link_is_over"};
    return found.front();
}

std::vector<LinkView> all_links(database::Database& database, Moment now)
{
    return views_of(database, links.where(database, "true order by id desc"), now);
}

std::vector<LinkView>
links_of(database::Database& database, const Id<ReviewSession>& session, Moment now)
{
    find_session(database, session);
    return views_of(
        database, links.where(database, "session = $1 order by id desc", session), now
    );
}

} // namespace siar::review
