#include "handover/registers.hpp"

#include "handover/register_lists.hpp"

namespace siar::handover {

const std::vector<Register>& registers()
{
    static const std::vector<Register> all = [] {
        std::vector<Register> joined;
        for (auto list : {registers_of_office(), registers_of_plans(), registers_of_reviews(),
                          registers_of_contents(), registers_of_results(), registers_of_quality(),
                          registers_of_records()})
            joined.insert(joined.end(), list.begin(), list.end());
        return joined;
    }();
    return all;
}

} // namespace siar::handover
