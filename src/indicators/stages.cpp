#include "indicators/stages.hpp"

#include "indicators/indicators.hpp"
#include "indicators/tables.hpp"

namespace siar::indicators {

namespace {

bool is_next(PpeppStage from, PpeppStage to)
{
    return static_cast<int>(to) == static_cast<int>(from) + 1;
}

} // namespace

StageMove move_stage(Command& command, const Id<Indicator>& id, const NewStage& form)
{
    const Indicator indicator = find_indicator(command.database, id);
    if (form.year < indicator.first_year ||
        (indicator.last_year && form.year > *indicator.last_year))
        throw invalid_field("year", "indicators.not_valid_then");
    const PpeppStage before = stage_of(stages_of(command.database, id, form.year));
    if (before == form.stage)
        throw invalid_field("stage", "indicators.stage_already");
    if (!is_next(before, form.stage) && !form.note)
        throw invalid_field("note", "indicators.stage_needs_note");
    const StageMove move{
        .id = Id<StageMove>::make(command.now),
        .indicator = id,
        .year = form.year,
        .stage = form.stage,
        .note = form.note,
        .moved_by = account_of(command.caller),
        .moved_at = command.now
    };
    stage_table.insert(command.database, move);
    command.record("indicators.stage_moved", id.text(), contract::to_json(move));
    return move;
}

std::vector<StageMove> stages_of(database::Database& database, const Id<Indicator>& id, int year)
{
    return stage_table.where(
        database, "indicator = $1 and year = $2 order by moved_at, id", id, year
    );
}

PpeppStage stage_of(const std::vector<StageMove>& moves)
{
    return moves.empty() ? PpeppStage::setting : moves.back().stage;
}

} // namespace siar::indicators
