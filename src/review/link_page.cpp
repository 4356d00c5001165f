#include "review/link_page.hpp"

#include "foundation/base64.hpp"
#include "foundation/html.hpp"
#include "foundation/written_date.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::review {

namespace {

constexpr std::string_view link_style = R"(
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--soft:#55606f;--line:#8a94a3;--link:#0b5394;--act:#0b5394;--on-act:#fff;--bad:#a3121f;--card:#f5f7fa}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--paper:#14181f;--soft:#a9b4c2;--line:#5d6979;--link:#8ec5ff;--act:#8ec5ff;--on-act:#0c1520;--bad:#ffa3a3;--card:#1c222c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem}
header{display:flex;gap:1rem;justify-content:space-between;border-bottom:1px solid var(--line)}header p{margin:0;font-weight:600}
footer{color:var(--soft);font-size:.9375rem}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{line-height:1.25;font-size:1.5rem;margin:.5rem 0}h2{line-height:1.3;font-size:1.2rem;margin:0}
.item{border:1px solid var(--line);border-radius:.6rem;background:var(--card);padding:1rem;margin:1.25rem 0}
dl{margin:.75rem 0}dt{color:var(--soft);font-size:.9375rem}dd{margin:0 0 .5rem;white-space:pre-line}
figure{margin:1rem 0}img{max-width:100%;height:auto}figcaption{color:var(--soft);font-size:.9375rem}
fieldset{border:0;margin:1rem 0 0;padding:0}legend{font-weight:600;padding:0}
.choices{display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0}
.choices label{display:flex;gap:.5rem;align-items:center;flex:1 1 10rem;min-height:2.75rem;padding:.4rem .8rem;border:1px solid var(--line);border-radius:.5rem;background:var(--paper)}
.choices input{width:1.25rem;height:1.25rem;accent-color:var(--act)}
.choices label:has(:checked){outline:2px solid var(--act)}
textarea,input[type=text],input[type=password]{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.6rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:var(--act);color:var(--on-act)}
.note{border-left:4px solid var(--link);padding:.1rem 0 .1rem .8rem;margin:1rem 0;white-space:pre-line}
.problem{border:2px solid var(--bad);color:var(--bad);border-radius:.5rem;padding:.6rem .8rem;font-weight:600}
.word{font-size:1.3rem;font-weight:700;letter-spacing:.06em}
@media print{header a,form button{display:none}}
)";

/// A sentence of the page.
std::string say(const LinkPageFrame& frame, const std::string& code, const Values& values = {})
{
    return html(frame.texts.say("review.link_page." + code, values, frame.language));
}

std::string framed(const LinkPageFrame& frame, const std::string& title, const std::string& inside)
{
    const Language other = frame.language == Language::id ? Language::en : Language::id;
    return fmt::format(
        R"(<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header><p>{office}</p><a href="{path}?bahasa={other}" lang="{other}" hreflang="{other}">{switch}</a></header>
<main>
{inside}
</main>
<footer><p>{unit}, {office}</p></footer>
</body>
</html>
)",
        fmt::arg("language", to_name(frame.language)),
        fmt::arg("title", html(title)),
        fmt::arg("style", link_style),
        fmt::arg("office", html(frame.office.name.text())),
        fmt::arg("unit", html(frame.office.unit.text())),
        fmt::arg("path", html(frame.path)),
        fmt::arg("other", to_name(other)),
        fmt::arg("switch", other == Language::en ? "English" : "Bahasa Indonesia"),
        fmt::arg("inside", inside)
    );
}

std::string hidden(const std::string& name, const std::string& value)
{
    return fmt::format(
        "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", html(name), html(value)
    );
}

std::string problem_of(const LinkPageFrame& frame, const std::string& problem)
{
    if (problem.empty())
        return "";
    return fmt::format(
        "<p class=\"problem\" role=\"alert\">{}</p>\n",
        html(frame.texts.say(problem, {}, frame.language))
    );
}

std::string value_of(const LinkPageFrame& frame, const ShownField& field)
{
    std::string value = field.text ? html(*field.text) : "";
    if (field.at) {
        const Zone& zone = frame.office.zone;
        value += value.empty() ? "" : "<br>";
        value += html(moment_in_words(moment_of(*field.at, zone), zone, frame.language));
    }
    if (field.on)
        value += html(weekday_and_day_in_words(*field.on, frame.language));
    return value;
}

/// Numbered through the page: the address says nothing of the file.
std::string file_element(const LinkPageFrame& frame, const ShownFile& file, std::size_t number)
{
    const std::string address = html(frame.path) + "/berkas/" + std::to_string(number);
    const std::string words = html(file.words);
    if (file.media_type.starts_with("image/"))
        return fmt::format(
            "<figure><img src=\"{}\" alt=\"{}\"><figcaption>{}</figcaption></figure>\n",
            address,
            words,
            words
        );
    return fmt::format("<p><a href=\"{}\">{}</a></p>\n", address, words);
}

std::string shown_element(const LinkPageFrame& frame, const Shown& shown, std::size_t& files)
{
    std::string inside = "<dl>\n";
    for (const ShownField& field : shown.fields)
        inside += fmt::format(
            "<dt>{}</dt><dd>{}</dd>\n",
            html(frame.texts.say(field.name, {}, frame.language)),
            value_of(frame, field)
        );
    inside += "</dl>\n" + shown.html;
    for (const ShownFile& file : shown.files)
        inside += file_element(frame, file, files++);
    return inside;
}

std::string answer_line(
    const LinkPageFrame& frame, const std::string& heading, const LinkAnswer& answer
)
{
    return fmt::format(
        "<p class=\"note\">{}: <strong>{}</strong> ({}){}</p>\n",
        say(frame, heading),
        say(frame, std::string{to_name(answer.verdict)}),
        html(moment_in_words(answer.given_at, frame.office.zone, frame.language)),
        answer.words ? "\n" + html(*answer.words) : ""
    );
}

std::string choice_element(
    const LinkPageFrame& frame, const std::string& name, LinkVerdict verdict, bool is_chosen
)
{
    return fmt::format(
        "<label><input type=\"radio\" name=\"{}\" value=\"{}\"{}>{}</label>\n",
        name,
        to_name(verdict),
        is_chosen ? " checked" : "",
        say(frame, std::string{to_name(verdict)})
    );
}

/// Nothing is chosen before somebody chooses.
std::string choices_element(const LinkPageFrame& frame, const FormValues& form, std::size_t number)
{
    const std::string name = "pilihan." + std::to_string(number);
    const std::string reason = "alasan." + std::to_string(number);
    std::string inside = "<fieldset><legend>" + say(frame, "your_answer") + "</legend>\n";
    inside += "<div class=\"choices\">\n";
    for (const LinkVerdict verdict : {LinkVerdict::approve, LinkVerdict::change, LinkVerdict::reject})
        inside += choice_element(frame, name, verdict, value_in(form, name) == to_name(verdict));
    inside += "</div>\n";
    return inside +
           fmt::format(
               "<label for=\"{0}\">{1}</label>\n<textarea id=\"{0}\" name=\"{0}\" rows=\"3\" "
               "maxlength=\"2000\">{2}</textarea>\n</fieldset>\n",
               reason,
               say(frame, "reason"),
               html(value_in(form, reason))
           );
}

std::string item_element(
    const LinkPageFrame& frame,
    const LinkPageItem& item,
    const FormValues& form,
    std::size_t number,
    std::size_t& files
)
{
    std::string inside = fmt::format(
        "<section class=\"item\">\n<h2>{}. {}</h2>\n", number + 1, html(item.shown.title)
    );
    inside += shown_element(frame, item.shown, files);
    for (const LinkAnswer& answer : item.earlier)
        inside += answer_line(frame, "earlier", answer);
    if (!item.answers.empty())
        inside += answer_line(frame, "kept", item.answers.back());
    inside += item.is_decided ? "<p><strong>" + say(frame, "item_is_decided") + "</strong></p>\n"
                              : choices_element(frame, form, number);
    return inside + "</section>\n";
}

} // namespace

std::string link_page(const LinkPageFrame& frame, const LinkPage& page)
{
    std::string inside = fmt::format(
        "<h1>{}</h1>\n<p>{}</p>\n",
        say(frame, "title"),
        say(frame,
            "greeting",
            {{"reviewer", page.link.reviewer.text()},
             {"until",
              moment_in_words(page.link.expires_at, frame.office.zone, frame.language)}})
    );
    if (page.link.note)
        inside += "<p class=\"note\">" + html(*page.link.note) + "</p>\n";
    inside += problem_of(frame, page.problem);
    inside += fmt::format("<form method=\"post\" action=\"{}\">\n", html(frame.path));
    inside += hidden("bahasa", std::string{to_name(frame.language)});
    const std::string digests = shown_digests(page.items);
    inside += hidden("dilihat", digests);
    inside += hidden("tanda", seal_of(page.link, "jawab\n" + digests));
    std::size_t files = 0;
    for (std::size_t number = 0; number < page.items.size(); ++number)
        inside += item_element(frame, page.items[number], page.form, number, files);
    if (std::ranges::any_of(page.items, [](const auto& item) { return !item.is_decided; }))
        inside += "<p>" + say(frame, "next_explained") + "</p>\n<button>" + say(frame, "next") +
                  "</button>\n";
    return framed(
        frame, frame.texts.say("review.link_page.title", {}, frame.language), inside + "</form>"
    );
}

std::string confirm_page(
    const LinkPageFrame& frame, const LinkPage& page, const Confirmation& confirmation
)
{
    std::string inside = "<h1>" + say(frame, "confirm_title") + "</h1>\n" +
                         problem_of(frame, page.problem) + "<dl>\n";
    for (const LinkChoice& choice : confirmation.choices) {
        const auto item = std::ranges::find(
            page.items, choice.item, [](const LinkPageItem& shown) { return shown.item.id; }
        );
        inside += fmt::format(
            "<dt>{}</dt><dd><strong>{}</strong>{}</dd>\n",
            item == page.items.end() ? "" : html(item->shown.title),
            say(frame, std::string{to_name(choice.verdict)}),
            choice.words.empty() ? "" : "\n" + html(choice.words)
        );
    }
    const std::string text = text_of(confirmation);
    inside += fmt::format(
        "</dl>\n<p>{}</p>\n<p class=\"word\">{}</p>\n<form method=\"post\" action=\"{}/kirim\">\n",
        say(frame, "type_the_word"),
        html(word_of(page.link, confirmation)),
        html(frame.path)
    );
    inside += hidden("bahasa", std::string{to_name(frame.language)}) + hidden("pilihan", text) +
              hidden("tanda", seal_of(page.link, "kirim\n" + text));
    inside += fmt::format(
        "<label for=\"kata\">{}</label>\n<input type=\"text\" id=\"kata\" name=\"kata\" "
        "autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" required>\n"
        "<p><button>{}</button></p>\n</form>\n<p><a href=\"{}?bahasa={}\">{}</a></p>",
        say(frame, "word"),
        say(frame, "send"),
        html(frame.path),
        to_name(frame.language),
        say(frame, "back")
    );
    return framed(
        frame, frame.texts.say("review.link_page.confirm_title", {}, frame.language), inside
    );
}

std::string password_page(const LinkPageFrame& frame, const std::string& problem)
{
    const std::string inside = fmt::format(
        "<h1>{}</h1>\n{}<form method=\"post\" action=\"{}/sandi\">\n{}<label for=\"sandi\">{}</label>\n"
        "<input type=\"password\" id=\"sandi\" name=\"sandi\" autocomplete=\"current-password\" "
        "required>\n<p><button>{}</button></p>\n</form>",
        say(frame, "title"),
        problem_of(frame, problem),
        html(frame.path),
        hidden("bahasa", std::string{to_name(frame.language)}),
        say(frame, "password"),
        say(frame, "open")
    );
    return framed(frame, frame.texts.say("review.link_page.title", {}, frame.language), inside);
}

std::string no_link_page(const LinkPageFrame& frame)
{
    const std::string inside = fmt::format(
        "<h1>{}</h1>\n<p>{}</p>", say(frame, "no_link_title"), say(frame, "no_link")
    );
    return framed(
        frame, frame.texts.say("review.link_page.no_link_title", {}, frame.language), inside
    );
}

const std::string& link_page_policy()
{
    static const std::string policy = [] {
        const Hash hash = sha256(link_style);
        const std::string bytes{hash.begin(), hash.end()};
        return "default-src 'none'; img-src 'self'; style-src 'sha256-" + to_base64(bytes) +
               "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }();
    return policy;
}

std::string shown_digests(const std::vector<LinkPageItem>& items)
{
    std::string digests;
    for (const LinkPageItem& item : items)
        digests += (digests.empty() ? "" : " ") + digest_of_shown(item.shown).text();
    return digests;
}

} // namespace siar::review
