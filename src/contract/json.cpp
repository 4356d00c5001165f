#include "contract/json.hpp"

#include <algorithm>

namespace siar::contract {

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::nullopt_t
JsonReader::reject(const std::string& path, const std::string& code, Values values)
{
    problems_.push_back({path, code, std::move(values)});
    return std::nullopt;
}

void JsonReader::reject_unknown_fields(
    const json::object& object, const std::vector<std::string>& known, const std::string& path
)
{
    for (const auto& entry : object) {
        const std::string name{entry.key()};
        if (std::ranges::find(known, name) == known.end())
            reject(path.empty() ? name : path + '.' + name, "contract.unexpected");
    }
}

} // namespace siar::contract
