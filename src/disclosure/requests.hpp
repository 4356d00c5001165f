// Requests for information, recorded and answered in time.
#pragma once

#include "disclosure/request.hpp"
#include "door/command.hpp"

#include <vector>

namespace siar::disclosure {

inline constexpr int days_to_answer = 10;  // working days (UU 14/2008, Article 22(7))
inline constexpr int days_of_extension = 7; // likewise (Article 22(8))

/// The newest first; of one year, or all.
std::vector<RequestView>
requests(database::Database& database, std::optional<int> year, const Date& today);

RequestView view_of(database::Database& database, const InformationRequest& request, const Date& today);

/// Refuses a day that is still to come.
InformationRequest record_request(Command& command, const NewRequest& form);

/// Seven working days more, once, with a reason, while the first ten are not over.
InformationRequest
extend_request(Command& command, const Id<InformationRequest>& id, const RequestExtension& form);

/// Refuses a second decision, a day before the request or after today, and a refusal without reason and basis.
InformationRequest
decide_request(Command& command, const Id<InformationRequest>& id, const RequestDecision& form);

} // namespace siar::disclosure
