#include "app/notice_groups.hpp"

#include <map>
#include <string>

namespace siar::app {

std::optional<notifications::NoticeGroup> group_of_notice(std::string_view code)
{
    using enum notifications::NoticeGroup;
    static const std::map<std::string, notifications::NoticeGroup, std::less<>> groups{
        {"planning.notice.entry_assigned", assignments},
        {"planning.notice.entry_released", assignments},
        {"planning.notice.entry_moved", assignments},
        {"planning.notice.entry_unplanned", assignments},
        {"planning.notice.entry_dropped", assignments},
        {"planning.notice.entries_assigned", assignments},
        {"planning.notice.initiative_assigned", assignments},
        {"planning.notice.initiative_released", assignments},
        {"production.notice_assigned", assignments},
        {"production.notice_released", assignments},
        {"review.notice.action_given", assignments},
        {"review.notice.invited", assignments},
        {"review.notice.uninvited", assignments},
        {"planning.notice.schedule_issued", review},
        {"review.notice.session_closed", review},
        {"review.notice.change_wanted", review},
        {"review.notice.link_answered_approve", review},
        {"review.notice.link_answered_change", review},
        {"review.notice.link_answered_reject", review},
        {"production.notice_submitted", review},
        {"production.notice_approved", review},
        {"production.notice_returned", review},
        {"production.notice_voided", review},
        {"publishing.notice_missed", publication},
        {"publishing.notice_failed", publication},
        {"publishing.notice_unknown", publication},
        {"evaluation.notice_submitted", reports},
        {"evaluation.notice_accepted", reports},
        {"evaluation.notice_returned", reports},
        {"evaluation.notice_prepared", reports},
        {"evaluation.notice_commented", reports},
        {"evaluation.notice_answered", reports},
        {"reporting.notice_submitted", reports},
        {"reporting.notice_to_approve", reports},
        {"reporting.notice_endorsed", reports},
        {"reporting.notice_returned", reports},
        {"reporting.notice_approved", reports},
        {"indicators.notice_opinion", reports},
        {"indicators.notice_reopened", reports},
        {"quality.notice_assigned", assignments},
        {"quality.notice_review_action", assignments},
        {"quality.notice_signed", documents},
        {"quality.notice_raised", documents},
        {"quality.notice_answered", documents},
        {"quality.notice_done", documents},
        {"quality.notice_closed", documents},
        {"quality.notice_not_effective", documents},
        {"audit.notice_opened", documents},
        {"audit.notice_asked", documents},
        {"audit.notice_rated", documents},
        {"audit.notice_answered", documents},
        {"audit.notice_reopened", documents},
        {"audit.notice_accepted", documents},
        {"evidence.notice_file_damaged", documents},
        {"handover.notice_ready", documents},
        {"handover.notice_failed", documents},
        {"documents.notice_to_approve", documents},
        {"documents.notice_returned", documents},
        {"documents.notice_approved", documents},
        {"notifications.notice_upcoming", reminders},
        {"notifications.notice_today", reminders},
        {"notifications.notice_late", reminders},
        {"notifications.notice_escalated", reminders},
    };
    const auto found = groups.find(code);
    return found == groups.end() ? std::nullopt : std::optional{found->second};
}

} // namespace siar::app
