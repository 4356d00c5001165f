#include "contract/named_shapes.hpp"

#include <stdexcept>

namespace siar::contract {

namespace {

void collect(const Shape& shape, std::map<std::string, Shape>& found)
{
    for (const Shape& part : shape.parts)
        collect(part, found);
    if (!shape.name.empty()) {
        Shape named = shape;
        named.field.clear();
        named.optional = false;
        const auto& known = found.try_emplace(named.name, named).first->second;
        if (known != named)
            throw std::logic_error{"two different types are called " + named.name};
    }
}

} // namespace

std::map<std::string, Shape> named_shapes(const std::vector<Operation>& operations)
{
    std::map<std::string, Shape> found;
    for (const Operation& operation : operations) {
        if (operation.body)
            collect(*operation.body, found);
        if (operation.answer)
            collect(*operation.answer, found);
    }
    return found;
}

} // namespace siar::contract
