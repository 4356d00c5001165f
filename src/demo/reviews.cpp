#include "demo/reviews.hpp"

#include "demo/letters.hpp"
#include "demo/review_wishes.hpp"
#include "evidence/evidences.hpp"
#include "planning/entries.hpp"
#include "planning/schedules.hpp"
#include "review/actions.hpp"
#include "review/decisions.hpp"
#include "review/issuing.hpp"
#include "review/items.hpp"
#include "review/sessions.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace siar::demo {

namespace {

using evidence::EvidenceKind;
using evidence::SubjectKind;
using review::Attendance;
using review::ItemDecision;
using review::ReviewItem;
using review::ReviewMode;
using review::Verdict;

const ItemDecision accepted{
    .verdict = Verdict::accept, .reason = std::nullopt, .moved_to = std::nullopt
};

ReviewMode mode_of(const Month& month)
{
    using enum ReviewMode;
    if (month.number % 4 == 1)
        return chat;
    return month.number % 4 == 3 ? email : meeting;
}

std::vector<review::Attendee> attendees_of(const Office& office, const Month& month)
{
    const auto there = Attendance::present;
    const auto one_away = month.number % 5 == 2 ? Attendance::excused : there;
    return {
        {Text<120>{"Dewi Lestari"}, there, office.team->sub_coordinator},
        {Text<120>{"Rani Puspita"}, there, office.team->staff.at(0)},
        {Text<120>{"Yoga Pratama"}, there, office.team->staff.at(1)},
        {Text<120>{"Sinta Maharani"}, one_away, office.team->staff.at(2)},
        {Text<120>{"Budi Hartono"}, there, office.team->coordinator},
    };
}

std::string discussion_of(const Month& month, std::size_t item_count)
{
    const std::string name = month_name(month.first);
    return fmt::format(
        "1. Evaluasi singkat bulan berjalan: konten video pendek paling banyak dijangkau, unggahan "
        "larut malam kurang efektif.\n2. Draf jadwal {} berisi {} pokok bahasan, dibacakan per "
        "pekan oleh penyusun.\n3. Pembagian pilar dinilai seimbang; hari besar tidak lebih dari "
        "seperlima.\n4. Rencana pengembangan media dibahas satu per satu beserta penanggung "
        "jawabnya.\n5. Setiap orang mengingatkan batas serah bahan tiga hari sebelum tayang.",
        name,
        item_count
    );
}

review::SessionForm form_of(const Office& office, const Month& month, const Date& day)
{
    const ReviewMode mode = mode_of(month);
    const bool is_meeting = mode == ReviewMode::meeting;
    return {
        .version = std::nullopt,
        .schedule = month.schedule,
        .mode = mode,
        .title =
            Text<200>{
                (is_meeting ? "Rapat reviu jadwal " : "Diskusi reviu jadwal ") +
                month_name(month.first)
            },
        .held_on = day,
        .place = is_meeting ? std::optional{Text<200>{"Ruang Rapat Humas, Gedung Utama lantai 2"}}
                            : std::nullopt,
        .chair = Text<120>{"Dewi Lestari"},
        .minute_taker = Text<120>{"Rani Puspita"},
        .attendees = attendees_of(office, month),
        .discussion = std::nullopt,
        .conclusions = std::nullopt
    };
}

void keep_proof(
    Command& command, const Month& month, const review::ReviewSession& session, const Date& day
)
{
    if (session.mode == ReviewMode::meeting)
        return;
    const bool is_mail = session.mode == ReviewMode::email;
    const std::string bytes = is_mail ? review_mail(month, day) : review_chat(month, day);
    const auto file = evidence::keep_bytes(
        bytes, is_mail ? "reviu-jadwal.eml" : "Percakapan WhatsApp dengan Tim Humas.txt"
    );
    const auto proof = evidence::add_file(
        command,
        {.kind = is_mail ? EvidenceKind::email : EvidenceKind::chat,
         .title =
             Text<300>{
                 (is_mail ? "Surel persetujuan jadwal " : "Percakapan grup tentang jadwal ") +
                 month_name(month.first)
             },
         .file = file,
         .claimed_at = std::nullopt}
    );
    evidence::link(command, proof.id, SubjectKind::review_session, session.id.text());
}

void decide(
    Office& office, Command& command, const Month& month, const Id<review::ReviewSession>& id
)
{
    const auto items = review::items_of(command.database, id);
    const Decisions decisions = wishes_of_review(office, command, month, items);
    for (const ReviewItem& item : items) {
        const auto found = decisions.find(item.id.text());
        review::decide(command, item.id, found == decisions.end() ? accepted : found->second);
    }
}

void give_actions(
    Office& office, Command& command, const Month& month, const review::ReviewSession& session
)
{
    review::add_action(
        command,
        session.id,
        {.text = Text<500>{"Memperbarui judul sesuai catatan reviu sebelum jadwal diterbitkan"},
         .assignee = office.staff(month.number + 1),
         .due_on = session.held_on + std::chrono::days{2}}
    );
    review::add_action(
        command,
        session.id,
        {.text =
             Text<500>{
                 "Meminta jadwal liputan " + month_name(month.first) + " kepada jurusan dan unit"
             },
         .assignee = office.staff(month.number + 2),
         .due_on = month.first + std::chrono::days{4}}
    );
}

/// What the session wanted changed is changed before the schedule is issued.
void make_wanted_changes(Office& office, const Id<review::ReviewSession>& session)
{
    const auto items = office.read([&](database::Database& database) {
        return review::items_of(database, session);
    });
    for (const ReviewItem& item : items) {
        if (item.verdict != Verdict::change)
            continue;
        const Id<planning::ScheduleEntry> id{item.subject};
        office.as(office.staff(0), "planning.write", [&](Command& command) {
            const auto entry = planning::find_entry(command.database, id);
            return planning::change_entry(
                command,
                id,
                {.version = entry.version,
                 .title = entry.title,
                 .pillar = Text<80>{entry.pillar.value()},
                 .format = Text<80>{entry.format.value()},
                 .channels = entry.channels,
                 .planned_for = entry.planned_for,
                 .assignee = entry.assignee,
                 .note =
                     Text<2000>{"Hasil reviu: judul singkat pada gambar, ajakan di kalimat pertama"
                     },
                 .reason = std::nullopt}
            );
        });
    }
}

/// What is due by the day, as its assignees say.
void finish_actions(Office& office, const Id<review::ReviewSession>& session, const Date& day)
{
    const auto actions = office.read([&](database::Database& database) {
        return review::actions_of(database, session);
    });
    for (const review::ActionItem& action : actions)
        if (action.due_on <= day && !action.done_at)
            office.as(action.assignee, "review.write", [&](Command& command) {
                return review::finish_action(command, action.id);
            });
}

} // namespace

void submit_schedule(Office& office, const Month& month)
{
    const auto schedule = office.read([&](database::Database& database) {
        return planning::find_schedule(database, *month.schedule);
    });
    office.as(office.staff(month.number), "planning.write", [&](Command& command) {
        return planning::submit(command, schedule.id, schedule.version);
    });
}

void review_schedule(Office& office, const Month& month, const Date& day)
{
    const AccountId& minute_taker = office.staff(0);
    review::SessionForm form = form_of(office, month, day);
    auto session = office.as(minute_taker, "review.write", [&](Command& command) {
        const auto recorded = review::record_session(command, form);
        review::put_schedule_before(command, recorded.id);
        keep_proof(command, month, recorded, day);
        return recorded;
    });
    office.agenda.pass(std::chrono::minutes{55});
    office.as(minute_taker, "review.write", [&](Command& command) {
        decide(office, command, month, session.id);
        give_actions(office, command, month, session);
        const auto item_count = review::items_of(command.database, session.id).size();
        form.version = session.version;
        form.discussion = Text<20000>{discussion_of(month, item_count)};
        form.conclusions = Text<20000>{
            "Jadwal dan rencana pengembangan media disepakati dengan perubahan yang tercatat pada "
            "setiap pokok bahasan. Jadwal diterbitkan paling lambat lima hari sebelum bulan "
            "berjalan."
        };
        session = review::change_session(command, session.id, form);
        review::close_session(command, session.id, session.version);
    });
    office.agenda.pass(std::chrono::minutes{15});
    make_wanted_changes(office, session.id);
    finish_actions(office, session.id, day + std::chrono::days{2});
    const Date done_on = workday_from(month.first + std::chrono::days{2});
    if (&month != &office.current_month())
        office.agenda.at(office.moment(done_on, "16:20"), [&office, session, done_on] {
            finish_actions(office, session.id, done_on + std::chrono::days{5});
        });
}

void review_amendments(Office& office, const Month& month, const Date& day)
{
    review::SessionForm form = form_of(office, month, day);
    form.mode = ReviewMode::in_app;
    form.title = Text<200>{"Reviu perubahan jadwal " + month_name(month.first)};
    form.place = std::nullopt;
    form.discussion = Text<20000>{
        "Perubahan sejak jadwal diterbitkan dibaca satu per satu di Siar beserta alasannya, dan "
        "disetujui tanpa catatan."
    };
    office.as(office.staff(0), "review.write", [&](Command& command) {
        const auto session = review::record_session(command, form);
        review::put_schedule_before(command, session.id);
        for (const ReviewItem& item : review::items_of(command.database, session.id))
            review::decide(command, item.id, accepted);
        review::close_session(command, session.id, session.version);
    });
}

void issue_schedule(Office& office, const Month& month)
{
    const auto schedule = office.read([&](database::Database& database) {
        return planning::find_schedule(database, *month.schedule);
    });
    office.as(office.staff(month.number), "review.issue", [&](Command& command) {
        return review::issue_reviewed(command, schedule.id, schedule.version);
    });
}

} // namespace siar::demo
