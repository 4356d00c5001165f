#include "review/link_visits.hpp"

#include "evidence/file_store.hpp"
#include "foundation/plain_text.hpp"
#include "http/router.hpp"
#include "people/office.hpp"
#include "people/passwords.hpp"
#include "people/peer.hpp"
#include "review/items.hpp"
#include "review/link_answers.hpp"
#include "review/links.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ranges>

namespace siar::review {

namespace {

using http::Call;
using http::Response;

constexpr const char* pass_cookie = "siar_tinjau";
constexpr std::chrono::hours life_of_pass{2};
constexpr std::size_t longest_reason = 2000;
constexpr const char* policy_of_files = "default-src 'none'; sandbox";

/// Whoever answers by a link is nobody of the office, also in a browser where somebody is signed in.
Caller visitor(const LinkPageFrame& frame)
{
    return {.language = frame.language};
}

Response link_response(int status, std::string text)
{
    return {
        .status = status,
        .headers =
            {{"content-type", "text/html; charset=utf-8"},
             {"content-security-policy", link_page_policy()},
             {"referrer-policy", "no-referrer"},
             {"x-robots-tag", "noindex, nofollow"},
             {"cache-control", "no-store"}},
        .body = std::move(text)
    };
}

Response back_to(const std::string& path)
{
    Response response = link_response(303, "");
    response.headers.emplace("location", path);
    return response;
}

FormValues form_of(const Call& call)
{
    if (call.request.method == "GET")
        return {};
    return http::decoded_query(call.request.body).value_or(FormValues{});
}

LinkPageFrame frame_of(const Call& call, database::Database& database, const FormValues& form)
{
    const auto asked = http::query(call.request, "bahasa");
    const auto language = from_name<Language>(asked.value_or(value_in(form, "bahasa")));
    return {
        .texts = call.texts,
        .language = language.value_or(http::preferred_language(call.request)),
        .office = people::office(database),
        .path = "/tinjau/" + http::percent_encoded(call.path_values.at("token"))
    };
}

bool may_see(const Call& call, const ReviewLink& link)
{
    return !link.password_hash ||
           is_pass(link, http::cookie(call.request, pass_cookie).value_or(""), call.now);
}

std::vector<std::string> words_in(const std::string& text)
{
    std::vector<std::string> words;
    for (const auto word : std::views::split(text, ' '))
        words.emplace_back(word.begin(), word.end());
    return words;
}

} // namespace

struct LinkDesk::Visit {
    Call& call;
    database::Database& database;
    LinkPageFrame frame;
    ReviewLink link;
    FormValues form;
    std::vector<LinkPageItem> items;
};

Response LinkDesk::visited(Call& call, database::Database& database, const Work& work)
{
    FormValues form = form_of(call);
    LinkPageFrame frame = frame_of(call, database, form);
    try {
        ReviewLink link = open_link(database, call.path_values.at("token"), call.now);
        if (!may_see(call, link))
            return link_response(200, password_page(frame, ""));
        auto items = items_shown(database, link);
        Visit visit{
            call, database, std::move(frame), std::move(link), std::move(form), std::move(items)
        };
        return work(visit);
    } catch (const Refusal& refusal) {
        if (refusal.code() != "review.no_such_link" && refusal.code() != "review.link_is_over")
            throw;
        return link_response(
            refusal.reason() == Reason::gone ? 410 : 404,
            no_link_page(frame_of(call, database, form))
        );
    }
}

Response LinkDesk::posted(Call& call, const Work& work)
{
    Response response;
    call.door.read([&](database::Database& database) {
        response = visited(call, database, work);
    });
    return response;
}

std::vector<LinkPageItem>
LinkDesk::items_shown(database::Database& database, const ReviewLink& link)
{
    const auto answers = answers_by(database, link.id);
    std::vector<LinkPageItem> items;
    for (const auto& id : link.items) {
        ReviewItem item = find_item(database, id);
        std::vector<LinkAnswer> own;
        std::ranges::copy_if(answers, std::back_inserter(own), [&](const LinkAnswer& answer) {
            return answer.item == id;
        });
        items.push_back(
            {.item = item,
             .shown = shown_of(database, item, later_),
             .answers = std::move(own),
             .earlier = earlier_answers(database, link, item),
             .is_decided = item.verdict.has_value()}
        );
    }
    return items;
}

Response LinkDesk::page_with(Visit& visit, const std::string& problem)
{
    const int status = problem.empty() ? 200 : 422;
    return link_response(
        status, link_page(visit.frame, {visit.link, visit.items, visit.form, problem})
    );
}

Response
LinkDesk::confirm_with(Visit& visit, Confirmation confirmation, const std::string& problem)
{
    confirmation.shown_at = visit.call.now;
    return link_response(
        problem.empty() ? 200 : 422,
        confirm_page(visit.frame, {visit.link, visit.items, {}, problem}, confirmation)
    );
}

Response LinkDesk::show(Call& call)
{
    return visited(call, call.database, [&](Visit& visit) { return page_with(visit, ""); });
}

Response LinkDesk::send_file(Call& call)
{
    return visited(call, call.database, [&](Visit& visit) {
        std::vector<ShownFile> files;
        for (const LinkPageItem& item : visit.items)
            std::ranges::copy(item.shown.files, std::back_inserter(files));
        const std::string number = call.path_values.at("number");
        const auto found = std::ranges::find_if(files, [&](const ShownFile& file) {
            return std::to_string(&file - files.data()) == number;
        });
        if (found == files.end())
            return link_response(404, no_link_page(visit.frame));
        const bool is_picture = found->media_type.starts_with("image/");
        return Response{
            .headers =
                {{"content-type", is_picture ? found->media_type : "application/octet-stream"},
                 {"content-disposition", is_picture ? "inline" : "attachment"},
                 {"content-security-policy", policy_of_files},
                 {"referrer-policy", "no-referrer"},
                 {"cache-control", "no-store"}},
            .body = http::FileBody{evidence::file_of(found->sha256)}
        };
    });
}

Response LinkDesk::unlock(Call& call)
{
    const FormValues form = form_of(call);
    std::optional<ReviewLink> link;
    std::optional<LinkPageFrame> frame;
    call.door.read([&](database::Database& database) {
        frame.emplace(frame_of(call, database, form));
        try {
            link = open_link(database, call.path_values.at("token"), call.now);
        } catch (const Refusal&) {
            link.reset();
        }
    });
    if (!link || !link->password_hash)
        return posted(call, [&](Visit& visit) { return back_to(visit.frame.path); });
    const std::string peer = people::peer_of(call.request);
    try {
        limiter_.admit(link->id.text(), peer, call.now);
    } catch (const Refusal&) {
        return link_response(429, password_page(*frame, "review.link_page.too_many"));
    }
    if (!people::is_password(people::PasswordHash{*link->password_hash}, value_in(form, "sandi")))
        return link_response(422, password_page(*frame, "review.link_page.wrong_password"));
    limiter_.succeeded(link->id.text(), peer);
    note_opening(call, *link);
    Response response = back_to(frame->path + "?bahasa=" + std::string{to_name(frame->language)});
    const bool is_encrypted = http::header(call.request, "x-forwarded-proto") == "https";
    response.headers.emplace(
        "set-cookie",
        fmt::format(
            "{}={}; Path={}; HttpOnly; SameSite=Lax; Max-Age={}{}",
            pass_cookie,
            pass_until(*link, call.now + life_of_pass),
            frame->path,
            std::chrono::seconds{life_of_pass}.count(),
            is_encrypted ? "; Secure" : ""
        )
    );
    return response;
}

void LinkDesk::note_opening(Call& call, const ReviewLink& link)
{
    if (!link.opened_at)
        call.door.change(Caller{}, "public", [&](Command& command) {
            note_opened(command, link.id);
        });
}

namespace {

/// The choices in the form, for the items of this page; throws Refusal with the problem to show.
std::vector<LinkChoice> choices_in(const FormValues& form, const std::vector<LinkPageItem>& items)
{
    const auto seen = words_in(value_in(form, "dilihat"));
    std::vector<LinkChoice> choices;
    for (std::size_t number = 0; number < items.size(); ++number) {
        const auto verdict =
            from_name<LinkVerdict>(value_in(form, "pilihan." + std::to_string(number)));
        if (!verdict || items[number].is_decided)
            continue;
        if (seen.size() != items.size() ||
            seen[number] != digest_of_shown(items[number].shown).text())
            throw Refusal{Reason::conflict, "review.link_page.changed"};
        const std::string words = value_in(form, "alasan." + std::to_string(number));
        if (words.empty() && *verdict != LinkVerdict::approve)
            throw Refusal{Reason::invalid, "review.link_page.reason_needed"};
        if (!is_utf8_text(words) || length_of(words) > longest_reason)
            throw Refusal{Reason::invalid, "review.link_page.reason_too_long"};
        choices.push_back({items[number].item.id, *verdict, words, Digest{seen[number]}});
    }
    if (choices.empty())
        throw Refusal{Reason::invalid, "review.link_page.choose"};
    return choices;
}

} // namespace

Response LinkDesk::sum_up(Call& call)
{
    std::optional<ReviewLink> opened;
    Response response = posted(call, [&](Visit& visit) {
        opened = visit.link;
        const std::string seen = value_in(visit.form, "dilihat");
        if (!is_sealed(visit.link, "jawab\n" + seen, value_in(visit.form, "tanda")))
            return page_with(visit, "review.link_page.send_again");
        try {
            return confirm_with(visit, {choices_in(visit.form, visit.items), call.now}, "");
        } catch (const Refusal& refusal) {
            return page_with(visit, refusal.code());
        }
    });
    if (opened && response.status == 200)
        note_opening(call, *opened);
    return response;
}

Response LinkDesk::keep(Call& call)
{
    std::optional<Confirmation> confirmed;
    std::optional<LinkPageFrame> frame;
    Response response = posted(call, [&](Visit& visit) {
        const auto confirmation = confirmation_in(visit.link, visit.form);
        if (!confirmation || confirmation->shown_at + longest_confirming < call.now)
            return page_with(visit, "review.link_page.send_again");
        if (call.now < confirmation->shown_at + shortest_reading)
            return confirm_with(visit, *confirmation, "review.link_page.too_fast");
        if (in_lower_case(value_in(visit.form, "kata")) != word_of(visit.link, *confirmation))
            return confirm_with(visit, *confirmation, "review.link_page.wrong_word");
        confirmed = confirmation;
        frame.emplace(visit.frame);
        return back_to(visit.frame.path + "?bahasa=" + std::string{to_name(visit.frame.language)});
    });
    if (!confirmed)
        return response;
    try {
        call.door.change(visitor(*frame), "public", [&](Command& command) {
            keep_answers(command, call.path_values.at("token"), *confirmed, later_);
        });
        return response;
    } catch (const Refusal& refusal) {
        const std::string code = refusal.code();
        return posted(call, [&](Visit& visit) { return page_with(visit, code); });
    }
}

} // namespace siar::review
