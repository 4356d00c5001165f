// Review without an account: by a person, by a mail scanner, and by somebody who tries doors.
#include "correspondence/tables.hpp"
#include "http/office_at_work.hpp"

#include <regex>
#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

/// A page as a browser gets it, and the forms in it.
struct Page {
    int status;
    std::string html;
    http::Response response;
};

/// A browser without scripts: keeps cookies, sends forms.
class Reader {
public:
    explicit Reader(OfficeAtWork& office)
        : office_{office}
    {
    }

    Page get(const std::string& path) const { return send("GET", path, {}); }

    Page submit(const std::string& path, const std::map<std::string, std::string>& form) const
    {
        return send("POST", path, form);
    }

    std::string cookie = {};

private:
    Page send(
        const std::string& method,
        const std::string& path,
        const std::map<std::string, std::string>& form
    ) const
    {
        http::Request request{.method = method, .path = path.substr(0, path.find('?'))};
        if (const auto mark = path.find('?'); mark != std::string::npos)
            request.query = http::decoded_query(path.substr(mark + 1)).value();
        request.peer = "198.51.100.7";
        if (!cookie.empty())
            request.headers["cookie"] = cookie;
        for (const auto& [name, value] : form)
            request.body += (request.body.empty() ? "" : "&") + http::percent_encoded(name) + '=' +
                            http::percent_encoded(value);
        http::Response response = office_.application().respond(request);
        const auto* text = std::get_if<std::string>(&response.body);
        std::string html = text == nullptr ? "" : *text;
        return {response.status, std::move(html), std::move(response)};
    }

    OfficeAtWork& office_;
};

/// The text that stands in an attribute.
std::string unescaped(std::string text)
{
    for (const auto& [written, meant] : {std::pair{"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"},
                                         {"&#39;", "'"}, {"&amp;", "&"}})
        text = std::regex_replace(text, std::regex{written}, meant);
    return text;
}

/// The fields of the page's form as a browser would send them untouched.
std::map<std::string, std::string> fields_of(const std::string& html)
{
    static const std::regex hidden{R"rx(<input type="hidden" name="([^"]*)" value="([^"]*)">)rx"};
    std::map<std::string, std::string> fields;
    for (std::sregex_iterator found{html.begin(), html.end(), hidden}, end; found != end; ++found)
        fields[(*found)[1]] = unescaped(found->str(2));
    return fields;
}

std::string word_on(const std::string& html)
{
    std::smatch found;
    REQUIRE(std::regex_search(html, found, std::regex{R"rx(class="word">(\w+)<)rx"}));
    return found[1];
}

std::string done_text(const Answered& answer, const char* pointer)
{
    INFO(serialize(answer.body));
    REQUIRE(answer.status == 200);
    return answer.text(pointer);
}

json::object initiative(const std::string& title)
{
    return {
        {"kind", "open"},
        {"title", title},
        {"reason", "Calon mahasiswa ada di sana"},
        {"state", "proposed"}
    };
}

/// An office with a session about two initiatives, and a link to review the first.
struct LinkedOffice {
    explicit LinkedOffice(const std::string& address)
        : office{address}
    {
    }

    std::string put(const std::string& title)
    {
        const auto id = done_text(staff.post("/api/initiatives", initiative(title)), "/id");
        const auto detail = staff.post(
            "/api/reviews/" + session + "/items",
            {{"subject_kind", "initiative"}, {"subject", id}}
        );
        REQUIRE(detail.status == 200);
        initiatives.push_back(id);
        return std::string{detail.body.at("items").as_array().back().at("id").as_string()};
    }

    Answered make(json::object form)
    {
        form.emplace("reviewer", "Dr. Ratna");
        if (!form.contains("items"))
            form.emplace("items", json::array{item});
        return staff.post("/api/reviews/" + session + "/links", form);
    }

    std::string path_of(json::object form = {}) { return done_text(make(std::move(form)), "/path"); }

    void say_where_siar_is(const std::string& address)
    {
        const Person administrator = office.administrator();
        json::object settings = administrator.get("/api/office").body.as_object();
        settings["public_address"] = address;
        REQUIRE(administrator.put("/api/office", settings).status == 200);
    }

    std::vector<correspondence::OutgoingMail> mails()
    {
        std::vector<correspondence::OutgoingMail> found;
        office.application().door().read([&](database::Database& database) {
            found = correspondence::outgoing_table.where(database, "true");
        });
        return found;
    }

    json::value links() { return staff.get("/api/reviews/" + session + "/links").body; }

    std::size_t answers()
    {
        std::size_t count = 0;
        const json::value all = links();
        for (const json::value& link : all.as_array())
            count += link.at("answers").as_array().size();
        return count;
    }

    /// Everything that a person does to answer about the first item.
    Page answer(
        const Reader& visitor,
        const std::string& path,
        const std::string& verdict,
        const std::string& reason
    )
    {
        auto chosen = fields_of(visitor.get(path).html);
        chosen["pilihan.0"] = verdict;
        chosen["alasan.0"] = reason;
        const Page summary = visitor.submit(path, chosen);
        CAPTURE(summary.html);
        REQUIRE(summary.status == 200);
        auto confirmed = fields_of(summary.html);
        confirmed["kata"] = word_on(summary.html);
        office.pass(std::chrono::seconds{20});
        return visitor.submit(path + "/kirim", confirmed);
    }

    OfficeAtWork office;
    Person staff = office.hire("Sari Dewi", {"staff"});
    std::vector<std::string> initiatives = {};
    std::string session = done_text(
        staff.post(
            "/api/reviews",
            {{"mode", "in_app"},
             {"title", "Reviu rencana"},
             {"held_on", "2026-10-26"},
             {"attendees", json::array{}}}
        ),
        "/session/id"
    );
    std::string item = put("Buka kanal Threads");
    std::string other_item = put("Buka kanal rahasia");
    Reader reader{office};
};

template <class Test>
void in_linked_office(Test test)
{
    for_each_engine([&](const std::string& address) {
        LinkedOffice linked{address};
        test(linked);
    });
}

} // namespace

TEST_CASE("PR.27.4 activity 2: somebody without an account reviews by a link, and it is kept as evidence")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of({{"note", "Mohon dibaca & dijawab"}});
        const Page page = linked.reader.get(path);
        CHECK(page.status == 200);
        CHECK(page.html.find("Buka kanal Threads") != std::string::npos);
        CHECK(page.html.find("Mohon dibaca &amp; dijawab") != std::string::npos);
        const Page sent = linked.answer(linked.reader, path, "change", "Mulai dari <Instagram> saja");
        CHECK(sent.status == 303);
        const json::value link = linked.links().as_array().front();
        CHECK(link.at("state") == "answered");
        CHECK(link.at("answers").at(0).at("verdict") == "change");
        CHECK(link.at("answers").at(0).at("words") == "Mulai dari <Instagram> saja");
        const json::value detail = linked.staff.get("/api/reviews/" + linked.session).body;
        const std::string note{detail.at_pointer("/evidence/0/note").as_string()};
        CHECK(note.find("Mulai dari <Instagram> saja") != std::string::npos);
        CHECK(note.find(link.at("answers").at(0).at("shown_sha256").as_string().c_str()) != std::string::npos);
        CHECK(detail.at_pointer("/items/0/verdict").is_null());
        const json::value notices = linked.staff.get("/api/notices").body.at("notices");
        CHECK(serialize(notices).find("Dr. Ratna") != std::string::npos);
        CHECK(linked.reader.get(path).html.find("&lt;Instagram&gt;") != std::string::npos);
        CHECK(linked.reader.get(path + "?bahasa=en").html.find("Ask for changes") != std::string::npos);
    });
}

TEST_CASE("an answer may be changed until the item is decided, and none comes after that")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        CHECK(linked.answer(linked.reader, path, "reject", "Terlalu mahal").status == 303);
        CHECK(linked.answer(linked.reader, path, "approve", "").status == 303);
        CHECK(linked.answers() == 2);
        auto chosen = fields_of(linked.reader.get(path).html);
        chosen["pilihan.0"] = "approve";
        auto confirmed = fields_of(linked.reader.submit(path, chosen).html);
        REQUIRE(
            linked.staff
                .post("/api/review-items/" + linked.item + "/decide", {{"verdict", "accept"}})
                .status == 200
        );
        CHECK(linked.reader.submit(path, chosen).status == 422);
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 422);
        CHECK(linked.reader.get(path).html.find("type=\"radio\"") == std::string::npos);
        CHECK(linked.answers() == 2);
    });
}

TEST_CASE("a form that was confirmed works once")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        auto chosen = fields_of(linked.reader.get(path).html);
        chosen["pilihan.0"] = "approve";
        const Page summary = linked.reader.submit(path, chosen);
        auto confirmed = fields_of(summary.html);
        confirmed["kata"] = word_on(summary.html);
        linked.office.pass(std::chrono::seconds{10});
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 303);
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 303);
        CHECK(linked.answers() == 1);
    });
}

TEST_CASE("F22: a scanner that opens every address and sends every form without typing decides nothing")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        const auto before = linked.office.application().door().ledger_size();
        for (int visit = 0; visit < 5; ++visit) {
            CHECK(linked.reader.get(path).status == 200);
            CHECK(linked.reader.get(path + "/kirim").status == 404);
            CHECK(linked.reader.get(path + "/berkas/0").status == 404);
        }
        CHECK(linked.office.application().door().ledger_size() == before);
        const auto untouched = fields_of(linked.reader.get(path).html);
        CHECK(linked.reader.submit(path, untouched).status == 422);
        for (const std::string verdict : {"approve", "change", "reject"}) {
            auto clicked = untouched;
            clicked["pilihan.0"] = verdict;
            clicked["alasan.0"] = verdict == "approve" ? "" : "test";
            const Page summary = linked.reader.submit(path, clicked);
            REQUIRE(summary.status == 200);
            auto form = fields_of(summary.html);
            CHECK(linked.reader.submit(path + "/kirim", form).status == 422);
            linked.office.pass(std::chrono::minutes{1});
            CHECK(linked.reader.submit(path + "/kirim", form).status == 422);
            form["kata"] = "test";
            CHECK(linked.reader.submit(path + "/kirim", form).status == 422);
        }
        CHECK(linked.answers() == 0);
        CHECK(linked.links().at(0).at("state") == "opened");
    });
}

TEST_CASE("F22: an answer that comes at once is refused though the word is right")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        auto chosen = fields_of(linked.reader.get(path).html);
        chosen["pilihan.0"] = "approve";
        const Page summary = linked.reader.submit(path, chosen);
        auto confirmed = fields_of(summary.html);
        confirmed["kata"] = word_on(summary.html);
        linked.office.pass(std::chrono::seconds{2});
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 422);
        CHECK(linked.answers() == 0);
        linked.office.pass(std::chrono::seconds{1});
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 303);
    });
}

TEST_CASE("F18: what changed since the reviewer saw it is not answered; the new text is shown")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        auto chosen = fields_of(linked.reader.get(path).html);
        chosen["pilihan.0"] = "approve";
        const Page summary = linked.reader.submit(path, chosen);
        auto confirmed = fields_of(summary.html);
        confirmed["kata"] = word_on(summary.html);
        auto changed = initiative("Buka kanal Mastodon");
        changed.emplace("version", 1);
        REQUIRE(linked.staff.put("/api/initiatives/" + linked.initiatives[0], changed).status == 200);
        linked.office.pass(std::chrono::seconds{10});
        const Page refused = linked.reader.submit(path + "/kirim", confirmed);
        CHECK(refused.status == 422);
        CHECK(refused.html.find("Buka kanal Mastodon") != std::string::npos);
        CHECK(linked.reader.submit(path, chosen).status == 422);
        CHECK(linked.answers() == 0);
    });
}

TEST_CASE("F16: a link opens its own items alone, and its forms work for no other")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of();
        const std::string other = linked.path_of({{"items", json::array{linked.other_item}}});
        const std::string html = linked.reader.get(path).html;
        CHECK(html.find("rahasia") == std::string::npos);
        CHECK(html.find(linked.item) == std::string::npos);
        CHECK(html.find(linked.session) == std::string::npos);
        auto foreign = fields_of(linked.reader.get(other).html);
        foreign["pilihan.0"] = "approve";
        CHECK(linked.reader.submit(path, foreign).status == 422);
        auto own = fields_of(html);
        own["pilihan.1"] = "approve";
        CHECK(linked.reader.submit(path, own).status == 422);
        const Page summary = linked.reader.submit(other, foreign);
        auto confirmed = fields_of(summary.html);
        confirmed["kata"] = word_on(summary.html);
        linked.office.pass(std::chrono::seconds{10});
        CHECK(linked.reader.submit(path + "/kirim", confirmed).status == 422);
        auto altered = confirmed;
        altered["pilihan"] = std::regex_replace(
            altered["pilihan"], std::regex{linked.other_item}, linked.item
        );
        REQUIRE(altered["pilihan"] != confirmed["pilihan"]);
        CHECK(linked.reader.submit(other + "/kirim", altered).status == 422);
        CHECK(linked.answers() == 0);
        for (const std::string number : {"0", "1", "-1", "00", "x", "..", linked.item.c_str()})
            CHECK(linked.reader.get(path + "/berkas/" + number).status == 404);
    });
}

TEST_CASE("F17: unknown, expired and revoked links show one page that tells nothing")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of({{"expires", "2026-10-26T12:00"}});
        const std::string revoked = linked.path_of();
        const std::string id{linked.links().at(0).at("id").as_string()};
        auto chosen = fields_of(linked.reader.get(path).html);
        chosen["pilihan.0"] = "approve";
        REQUIRE(linked.staff.post("/api/review-links/" + id + "/revoke").status == 200);
        CHECK(linked.staff.post("/api/review-links/" + id + "/revoke").status == 409);
        linked.office.set_clock(Moment{"2026-10-26T04:59:59.999999Z"});
        CHECK(linked.reader.get(path).status == 200);
        linked.office.set_clock(Moment{"2026-10-26T05:00:00Z"}); // 12:00 in Jakarta
        const std::string unknown = "/tinjau/" + std::string(64, 'a');
        const auto without_token = [](const Page& page) {
            return std::regex_replace(page.html, std::regex{"/tinjau/[0-9a-f]+"}, "");
        };
        const std::string polite = without_token(linked.reader.get(unknown));
        CHECK(linked.reader.get(unknown).status == 404);
        CHECK(polite.find("Threads") == std::string::npos);
        for (const std::string& gone : {path, revoked}) {
            CHECK(linked.reader.get(gone).status == 410);
            CHECK(without_token(linked.reader.get(gone)) == polite);
            CHECK(linked.reader.submit(gone, chosen).status == 410);
            CHECK(linked.reader.submit(gone + "/kirim", chosen).status == 410);
            CHECK(linked.reader.submit(gone + "/sandi", {{"sandi", "x"}}).status == 410);
            CHECK(linked.reader.get(gone + "/berkas/0").status == 410);
        }
        CHECK(linked.answers() == 0);
    });
}

TEST_CASE("a password closes all of a link, and five wrong ones close it for a while")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string password = "perahu di pelabuhan";
        const std::string open = linked.path_of();
        auto chosen = fields_of(linked.reader.get(open).html);
        const std::string path = linked.path_of({{"password", password}});
        CHECK(linked.reader.get(path).html.find("Threads") == std::string::npos);
        CHECK(linked.reader.get(path).html.find("Ratna") == std::string::npos);
        CHECK(linked.reader.submit(path, chosen).html.find("Threads") == std::string::npos);
        CHECK(linked.reader.get(path + "/berkas/0").html.find("Threads") == std::string::npos);
        const Page let_in = linked.reader.submit(path + "/sandi", {{"sandi", password}});
        REQUIRE(let_in.status == 303);
        const std::string cookie = http::header(let_in.response, "set-cookie").value();
        CHECK(cookie.find("Path=" + path + ';') != std::string::npos);
        CHECK(cookie.find("HttpOnly") != std::string::npos);
        Reader friendly{linked.office};
        friendly.cookie = cookie.substr(0, cookie.find(';'));
        CHECK(friendly.get(path).html.find("Threads") != std::string::npos);
        CHECK(linked.answer(friendly, path, "approve", "").status == 303);
        friendly.cookie.back() = friendly.cookie.back() == '0' ? '1' : '0';
        CHECK(friendly.get(path).html.find("Threads") == std::string::npos);
        for (int tries = 0; tries < 5; ++tries)
            CHECK(linked.reader.submit(path + "/sandi", {{"sandi", "salah"}}).status == 422);
        CHECK(linked.reader.submit(path + "/sandi", {{"sandi", password}}).status == 429);
        linked.office.pass(std::chrono::minutes{16});
        CHECK(linked.reader.submit(path + "/sandi", {{"sandi", password}}).status == 303);
    });
}

TEST_CASE("F16: links and answers are for those who may read reviews; no list opens a link")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string path = linked.path_of({{"password", "perahu di pelabuhan"}});
        const Person unit = linked.office.hire("Unit Lain", {"contributor"});
        for (const std::string list : {"/api/review-links", "/api/reviews/x/links"}) {
            CHECK(unit.get(list).status == 403);
            CHECK(linked.office.stranger().get(list).status == 401);
        }
        const Person auditor = linked.office.hire("Auditor", {"auditor"});
        const std::string seen = serialize(auditor.get("/api/review-links").body);
        const std::string token = path.substr(std::string{"/tinjau/"}.size());
        for (const std::string& secret : {token, digest_of(token).text(), std::string{"argon2"}})
            CHECK(seen.find(secret) == std::string::npos);
        CHECK(auditor.post("/api/reviews/" + linked.session + "/links", {}).status == 403);
        const auto foreign = linked.staff.post(
            "/api/reviews/" + linked.session + "/links",
            {{"reviewer", "X"}, {"items", json::array{linked.session}}}
        );
        CHECK(foreign.status == 404);
    });
}

TEST_CASE("several items go to a reviewer by one mail whose link opens them, when the form says so")
{
    in_linked_office([](LinkedOffice& linked) {
        json::object form{
            {"items", {linked.item, linked.other_item}},
            {"note", "Sebelum rapat Jumat."},
            {"is_mailed", true}
        };
        CHECK(linked.make(form).text("/problems/0/code") == "review.link_needs_email");
        form["email"] = "ratna@kampus.example";
        CHECK(linked.make(form).text("/problems/0/code") == "review.link_needs_public_address");
        CHECK(linked.links().as_array().empty());

        linked.say_where_siar_is("https://siar.kampus.example/");
        const std::string path = linked.path_of(form);
        const auto mails = linked.mails();
        REQUIRE(mails.size() == 1);
        CHECK(mails[0].to_address == "ratna@kampus.example");
        for (const std::string& part :
             {"https://siar.kampus.example" + path, std::string{"1. Buka kanal Threads"},
              std::string{"2. Buka kanal rahasia"}, std::string{"Sebelum rapat Jumat."}})
            CHECK(mails[0].text.find(part) != std::string::npos);
        linked.path_of({{"email", "ratna@kampus.example"}});
        CHECK(linked.mails().size() == 1);
    });
}

TEST_CASE("F17: the page runs nothing, is listed nowhere and tells no other site its address")
{
    in_linked_office([](LinkedOffice& linked) {
        const Page page = linked.reader.get(linked.path_of());
        const std::string policy =
            http::header(page.response, "content-security-policy").value();
        CHECK(policy.starts_with("default-src 'none'"));
        CHECK(policy.find("unsafe") == std::string::npos);
        CHECK(http::header(page.response, "referrer-policy") == "no-referrer");
        CHECK(http::header(page.response, "x-robots-tag") == "noindex, nofollow");
        CHECK(http::header(page.response, "cache-control") == "no-store");
        CHECK(page.html.find("<script") == std::string::npos);
    });
}

TEST_CASE("F17: a content is shown as it will appear, with its picture, and nothing of the office's own")
{
    in_linked_office([](LinkedOffice& linked) {
        const std::string picture = from_hexadecimal(
            "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
            "1f15c4890000000d49444154789c636060606000000005000157cfcd37"
            "0000000049454e44ae426082"
        );
        const std::string channel = done_text(
            linked.staff.post("/api/channels", {{"kind", "instagram"}, {"name", "Instagram Polibatam"}}),
            "/id"
        );
        const auto begun = linked.staff.post(
            "/api/contents",
            {{"entry", nullptr}, {"title", "Juara KRI"}, {"brief", "Jangan sebut sponsor"}}
        );
        REQUIRE(begun.status == 200);
        const std::string content = begun.text("/content/id");
        const auto saved = linked.staff.put(
            "/api/contents/" + content,
            {{"version", begun.number("/content/version")},
             {"title", "Juara KRI"},
             {"info_class", "periodic"},
             {"body",
              json::parse(R"({"type":"doc","content":[{"type":"paragraph","content":[)"
                          R"({"type":"text","text":"Tim robot <juara>."}]}]})")},
             {"assets",
              json::array{json::object{
                  {"evidence", linked.staff.evidence("file", "tim.png", picture)},
                  {"alt_text", "Tim dengan piala"}
              }}},
             {"people_shown", json::array{}},
             {"channels", json::array{channel}},
             {"planned_for", "2026-11-10T09:00"}}
        );
        INFO(serialize(saved.body));
        REQUIRE(saved.status == 200);
        const auto submitted = linked.staff.post(
            "/api/contents/" + content + "/submit", {{"version", saved.number("/content/version")}}
        );
        INFO(serialize(submitted.body));
        REQUIRE(submitted.status == 200);
        const auto put = linked.staff.post(
            "/api/reviews/" + linked.session + "/items",
            {{"subject_kind", "content"}, {"subject", content}}
        );
        INFO(serialize(put.body));
        REQUIRE(put.status == 200);
        const json::value item = put.body.at("items").as_array().back().at("id");
        const std::string path = linked.path_of({{"items", json::array{item}}});
        const std::string html = linked.reader.get(path).html;
        CHECK(html.find("Tim robot &lt;juara&gt;.") != std::string::npos);
        CHECK(html.find("alt=\"Tim dengan piala\"") != std::string::npos);
        CHECK(html.find("Instagram Polibatam") != std::string::npos);
        CHECK(html.find("sponsor") == std::string::npos);
        CHECK(html.find(content) == std::string::npos);
        CHECK(html.find("Sari") == std::string::npos);
        const Page file = linked.reader.get(path + "/berkas/0");
        CHECK(file.status == 200);
        CHECK(http::header(file.response, "content-type") == "image/png");
        CHECK(linked.reader.get(path + "/berkas/1").status == 404);
        CHECK(linked.reader.get(linked.path_of() + "/berkas/0").status == 404);
    });
}
