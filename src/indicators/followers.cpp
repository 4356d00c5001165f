#include "indicators/followers.hpp"

#include "documents/documents.hpp"
#include "indicators/indicators.hpp"

namespace siar::indicators {

namespace {

void take_indicators(Command& command, const Event& event)
{
    const Id<documents::Revision> revision{event.object};
    take_from_procedure(command, documents::find_revision(command.database, revision));
}

} // namespace

std::vector<Follower> followers()
{
    return {{"documents.revision_approved", take_indicators}};
}

} // namespace siar::indicators
