#include "planning/tasks.hpp"

#include "foundation/plain_text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace siar::planning {

namespace {

using people::Role;
using std::chrono::days;

bool mentions(const std::string& words, std::initializer_list<std::string_view> stems)
{
    return std::ranges::any_of(stems, [&](std::string_view stem) {
        return words.find(stem) != std::string::npos;
    });
}

/// A step that no activity of PR.27.4-V0 describes: our reconstruction of its flow chart.
struct AssumedStep {
    Step step;
    const char* title;
};

constexpr std::array assumed_steps{
    AssumedStep{Step::produce, "Memproduksi konten kreatif sesuai jadwal"},
    AssumedStep{Step::approve_content, "Menyetujui konten sebelum tayang"},
    AssumedStep{Step::publish, "Memublikasikan konten dan menyimpan bukti tayang"},
    AssumedStep{Step::report, "Menyusun laporan kegiatan"},
};

bool is_wanted(Step step, const people::Office& office)
{
    switch (step) {
    case Step::produce:
        return office.has_step_production;
    case Step::approve_content:
        return office.has_step_content_approval;
    case Step::publish:
        return office.has_step_publication;
    default:
        return true;
    }
}

Role usual_role(Step step)
{
    const bool is_for_second_person = step == Step::approve_content || step == Step::review_report;
    return is_for_second_person ? Role::sub_coordinator : Role::staff;
}

/// The role whose title is the actor, or is the longest within it.
std::optional<Role> role_called(const std::string& actor, const WorkOrder& order)
{
    const std::string wanted = in_lower_case(with_single_spaces(actor));
    std::optional<Role> found;
    std::size_t longest = 0;
    for (const people::RoleTitle& row : order.role_titles) {
        const std::string title = in_lower_case(with_single_spaces(row.title.text()));
        if (title.size() > longest && wanted.find(title) != std::string::npos) {
            found = row.role;
            longest = title.size();
        }
    }
    return found;
}

std::string as_a_heading(std::string words)
{
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

/// An activity about none of the steps keeps its place: it goes with the one before it.
std::vector<Task> tasks_in_procedure(const Cycle& cycle, const WorkOrder& order, Moment now)
{
    std::vector<Task> tasks;
    Step step = Step::plan;
    for (const documents::ProcedureActivity& activity : order.activities) {
        step = step_in(activity.text).value_or(step);
        tasks.push_back(
            {.id = Id<Task>::make(now),
             .cycle = cycle.id,
             .step = step,
             .step_order = 0,
             .role = role_called(activity.actor, order).value_or(usual_role(step)),
             .title = as_a_heading(activity.text),
             .is_in_procedure = true,
             .due_on = due_day(cycle, step, order.today)}
        );
    }
    return tasks;
}

} // namespace

std::vector<Task> tasks_for(const Cycle& cycle, const WorkOrder& order, Moment now)
{
    std::vector<Task> tasks = tasks_in_procedure(cycle, order, now);
    for (const AssumedStep& assumed : assumed_steps) {
        if (!is_wanted(assumed.step, order.office) ||
            std::ranges::find(tasks, assumed.step, &Task::step) != tasks.end())
            continue;
        tasks.push_back(
            {.id = Id<Task>::make(now),
             .cycle = cycle.id,
             .step = assumed.step,
             .step_order = 0,
             .role = usual_role(assumed.step),
             .title = assumed.title,
             .is_in_procedure = false,
             .due_on = due_day(cycle, assumed.step, order.today)}
        );
    }
    std::ranges::stable_sort(tasks, {}, &Task::step);
    int place = 0;
    for (Task& task : tasks)
        task.step_order = ++place;
    return tasks;
}

std::optional<Step> step_in(std::string_view text)
{
    const std::string words = in_lower_case(text);
    const bool is_about_reports = mentions(words, {"laporan", "report"});
    if (mentions(words, {"reviu", "tinjau", "review"}))
        return is_about_reports ? Step::review_report : Step::review;
    if (mentions(words, {"menyetujui", "persetujuan", "approv"}))
        return Step::approve_content;
    if (is_about_reports)
        return Step::report;
    if (mentions(words, {"jadwal", "rencana", "identifikasi", "schedule", "plan"}))
        return Step::plan;
    if (mentions(words, {"produksi", "produc"}))
        return Step::produce;
    if (mentions(words, {"publikasi", "tayang", "siar", "publish"}))
        return Step::publish;
    return std::nullopt;
}

Date due_day(const Cycle& cycle, Step step, const Date& today)
{
    constexpr days week{7};
    switch (step) {
    case Step::plan:
        return std::min(std::max(cycle.starts_on + -week, today + days{2}), cycle.ends_on);
    case Step::review:
        return std::min(std::max(cycle.starts_on + days{-1}, today + days{4}), cycle.ends_on);
    case Step::produce:
    case Step::approve_content:
    case Step::publish:
        return cycle.ends_on;
    case Step::report:
        return cycle.ends_on + week;
    case Step::review_report:
        break;
    }
    return cycle.ends_on + 2 * week;
}

} // namespace siar::planning
