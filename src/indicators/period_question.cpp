#include "indicators/period_question.hpp"

namespace siar::indicators {

evaluation::Period period_of(int year, int quarter)
{
    constexpr unsigned months_in_quarter = 3;
    constexpr unsigned december = 12;
    const auto last = quarter == whole_year ? december : static_cast<unsigned>(quarter) * months_in_quarter;
    const unsigned first = quarter == whole_year ? 1 : last - months_in_quarter + 1;
    const auto in_year = std::chrono::year{year};
    return {
        Date{in_year / std::chrono::month{first} / std::chrono::day{1}},
        Date{in_year / std::chrono::month{last} / std::chrono::last}
    };
}

evaluation::Period period_of(const PeriodQuestion& question)
{
    return period_of(question.year, question.quarter);
}

std::string say(const PeriodQuestion& question, const std::string& code, const Values& values)
{
    return question.texts.say("indicators." + code, values, question.language);
}

} // namespace siar::indicators
