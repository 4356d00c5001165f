// kill -9 at random moments under load. What was answered is there, nothing is published twice, and
// the ledger is sound.
#include "app/check.hpp"
#include "crash/fake_channel.hpp"
#include "crash/server_process.hpp"
#include "engines.hpp"
#include "foundation/time.hpp"
#include "http/person.hpp"

#include <atomic>
#include <random>
#include <set>

using namespace siar;
using namespace siar::tests;

namespace {

constexpr int kill_count = 50;
constexpr int content_count = 24;
constexpr int writer_count = 4;

/// An office in a real process, whose people keep their sessions over every crash.
class CrashingOffice {
public:
    CrashingOffice()
        : server_{std::make_unique<ServerProcess>(data())},
          administrator_{stranger().accept(server_->invitation(), "Admin")},
          staff_{administrator_.hire("Staf", {"staff"})},
          approver_{administrator_.hire("Sub Koordinator", {"sub_coordinator"})}
    {
    }

    std::filesystem::path data() const { return folder_.path() / "data"; }
    const Person& staff() const { return staff_; }
    const Person& approver() const { return approver_; }

    void crash() { server_->kill(); }
    void start() { server_ = std::make_unique<ServerProcess>(data()); }

private:
    Person stranger()
    {
        return Person{[this](const http::Request& request) {
            return send_to(server_->port(), request);
        }};
    }

    TemporaryFolder folder_;
    std::unique_ptr<ServerProcess> server_;
    Person administrator_;
    Person staff_;
    Person approver_;
};

json::value words(const std::string& text)
{
    return json::parse(
        R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":")" + text +
        R"("}]}]})"
    );
}

std::string add_channel(const Person& staff, const json::value& form)
{
    const auto added = staff.post("/api/channels", form);
    INFO(serialize(added.body));
    REQUIRE(added.status == 200);
    return added.text("/id");
}

/// An approved content that goes out to the channels at the planned time.
void approve_content(
    CrashingOffice& office, const std::string& title, const json::array& channels, const WallTime& at
)
{
    const auto begun =
        office.staff().post("/api/contents", {{"entry", nullptr}, {"title", title}, {"brief", nullptr}});
    REQUIRE(begun.status == 200);
    const std::string path = "/api/contents/" + begun.text("/content/id");
    const auto saved = office.staff().put(
        path,
        {{"version", begun.number("/content/version")},
         {"title", title},
         {"info_class", "periodic"},
         {"body", words(title)},
         {"assets", json::array{}},
         {"people_shown", json::array{}},
         {"channels", channels},
         {"planned_for", at.text()}}
    );
    INFO(serialize(saved.body));
    REQUIRE(saved.status == 200);
    const auto submitted =
        office.staff().post(path + "/submit", {{"version", saved.number("/content/version")}});
    INFO(serialize(submitted.body));
    REQUIRE(submitted.status == 200);
    const auto approved = office.approver().post(
        path + "/decide",
        {{"verdict", "approved"}, {"sha256", submitted.text("/content/sha256")}, {"reason", nullptr}}
    );
    INFO(serialize(approved.body));
    REQUIRE(approved.status == 200);
}

/// Writes until the server is gone, and remembers what was answered.
class Writer {
public:
    Writer(const Person& staff, int number)
        : staff_{staff},
          number_{number}
    {
    }

    void write_until_gone()
    {
        try {
            for (;;) {
                const std::string name =
                    "Kanal " + std::to_string(number_) + '-' + std::to_string(++count_);
                const auto answer = staff_.post(
                    "/api/channels",
                    {{"kind", "other"}, {"name", name}, {"address", nullptr}, {"audience", nullptr}}
                );
                if (answer.status == 200)
                    answered_.insert(name);
            }
        } catch (const std::runtime_error&) {
            return; // gone: what was not answered may or may not be there
        }
    }

    const std::set<std::string>& answered() const { return answered_; }

private:
    Person staff_;
    int number_;
    int count_ = 0;
    std::set<std::string> answered_;
};

void crash_under_load(CrashingOffice& office, std::vector<Writer>& writers, std::mt19937& random)
{
    std::vector<std::thread> threads;
    for (Writer& writer : writers)
        threads.emplace_back([&] { writer.write_until_gone(); });
    std::this_thread::sleep_for(std::chrono::milliseconds{20 + random() % 400});
    office.crash();
    for (std::thread& thread : threads)
        thread.join();
    office.start();
}

void check_channels(const CrashingOffice& office, const std::vector<Writer>& writers)
{
    std::multiset<std::string> stored;
    const auto channels = office.staff().get("/api/channels");
    for (const auto& channel : channels.body.as_array())
        stored.emplace(channel.at("name").as_string());
    std::size_t answered_count = 0;
    for (const Writer& writer : writers)
        for (const std::string& name : writer.answered()) {
            CAPTURE(name);
            CHECK(stored.count(name) == 1);
            ++answered_count;
        }
    MESSAGE("answered commands: " << answered_count);
    CHECK(answered_count > static_cast<std::size_t>(kill_count));
}

void check_publications(const CrashingOffice& office, FakeChannel& hook)
{
    for (const auto& [title, count] : hook.posts()) {
        CAPTURE(title);
        CHECK(count == 1);
    }
    int published_count = 0;
    const auto placements = office.staff().get("/api/placements");
    for (const auto& detail : placements.body.as_array()) {
        const std::string title{detail.at_pointer("/placement/title").as_string()};
        const std::string state{detail.at_pointer("/placement/state").as_string()};
        CAPTURE(title);
        CHECK(state != "publishing");
        published_count += state == "published" ? 1 : 0;
        if (state == "published" && detail.at_pointer("/channel/kind").as_string() == "webhook")
            CHECK(hook.posts().contains(title));
    }
    MESSAGE("posts on the hook: " << hook.posts().size() << ", published: " << published_count);
    CHECK(published_count > 0);
}

} // namespace

TEST_CASE("F1: after fifty kills under load every answered command is there, nothing went out twice")
{
    CrashingOffice office;
    FakeChannel hook;
    const json::array channels{
        json::value(add_channel(
            office.staff(),
            {{"kind", "webhook"}, {"name", "Situs mitra"}, {"address", hook.url()}, {"audience", nullptr}}
        )),
        json::value(add_channel(
            office.staff(),
            {{"kind", "public_page"}, {"name", "Laman"}, {"address", nullptr}, {"audience", nullptr}}
        ))
    };
    const Moment now{std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())};
    for (int i = 0; i < content_count; ++i)
        approve_content(
            office,
            "Berita " + std::to_string(i),
            channels,
            wall_time_at(now + std::chrono::minutes{1 + i % 2}, Zone{"Asia/Jakarta"})
        );
    std::vector<Writer> writers;
    for (int number = 0; number < writer_count; ++number)
        writers.emplace_back(office.staff(), number);
    std::mt19937 random{std::random_device{}()};
    int killed_count = 0;
    const auto slots_are_over = std::chrono::steady_clock::now() + std::chrono::seconds{130};
    while (killed_count < kill_count || std::chrono::steady_clock::now() < slots_are_over) {
        crash_under_load(office, writers, random);
        ++killed_count;
    }
    std::this_thread::sleep_for(std::chrono::seconds{6}); // one more round of the publishing job
    check_channels(office, writers);
    check_publications(office, hook);
    office.crash();
    const auto result = app::check(office.data());
    CAPTURE(result.code);
    CHECK(result.status != ledger::Soundness::altered);
}
