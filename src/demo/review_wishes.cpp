#include "demo/review_wishes.hpp"

#include "demo/topics.hpp"
#include "planning/entries.hpp"

#include <algorithm>

namespace siar::demo {

namespace {

using evidence::SubjectKind;
using review::ItemDecision;
using review::ReviewItem;
using review::Verdict;

/// Items that may be moved or dropped: entries on other days than those of the calendar; by title,
/// so that the choice is the same each time.
std::vector<ReviewItem> movable(database::Database& database, std::vector<ReviewItem> items)
{
    std::erase_if(items, [&](const ReviewItem& item) {
        if (item.subject_kind != SubjectKind::schedule_entry)
            return true;
        const auto entry =
            planning::find_entry(database, Id<planning::ScheduleEntry>{item.subject});
        return entry.pillar == pillar::holiday;
    });
    std::ranges::sort(items, {}, &ReviewItem::title);
    return items;
}

WallTime other_time(database::Database& database, const ReviewItem& item, const Month& month)
{
    const auto entry = planning::find_entry(database, Id<planning::ScheduleEntry>{item.subject});
    const Date day = entry.planned_for.value().date();
    const Date later = workday_from(day + std::chrono::days{1});
    return wall(later <= month.last ? later : month.last, "11:00");
}

ItemDecision against(Verdict verdict, const char* reason)
{
    return {.verdict = verdict, .reason = Text<2000>{reason}, .moved_to = std::nullopt};
}

} // namespace

Decisions wishes_of_review(
    Office& office, Command& command, const Month& month, const std::vector<ReviewItem>& items
)
{
    Decisions decisions;
    const auto candidates = movable(command.database, items);
    const auto pick = [&]() -> const ReviewItem& {
        const ReviewItem* item = nullptr;
        do
            item = &candidates.at(
                static_cast<std::size_t>(office.below(static_cast<int>(candidates.size())))
            );
        while (decisions.contains(item->id.text()));
        return *item;
    };
    const std::string changed = pick().id.text();
    decisions.emplace(
        changed, against(Verdict::change, "Judul dipersingkat dan ajakan ditaruh di awal")
    );
    const ReviewItem& moved = pick();
    ItemDecision move = against(Verdict::move, "Bertabrakan dengan liputan acara direktorat");
    move.moved_to = other_time(command.database, moved, month);
    decisions.emplace(moved.id.text(), move);
    if (month.number % 2 == 0)
        decisions.emplace(
            pick().id.text(),
            against(Verdict::drop, "Sudah terwakili oleh konten lain pada pekan yang sama")
        );
    return decisions;
}

} // namespace siar::demo
