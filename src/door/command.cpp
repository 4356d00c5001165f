#include "door/command.hpp"

namespace siar {

void Command::record(std::string kind, std::string object, boost::json::value content)
{
    events_.push_back({std::move(kind), std::move(object), std::move(content)});
}

} // namespace siar
