#include "demo/numbers.hpp"

#include "demo/writing.hpp"
#include "evaluation/measurements.hpp"
#include "publishing/placements.hpp"

#include <array>
#include <cmath>

namespace siar::demo {

namespace {

using evaluation::MetricCode;
using evaluation::NewMeasurement;
using publishing::Placement;

struct Audience {
    ChannelId channel;
    MetricCode metric; // of the channel itself
    double at_first;   // a year ago
    double growth;     // a month, as a part of it
    const char* source;
    std::array<MetricCode, 2> of_posts;
    double of_audience; // how many of it a post reaches
};

std::vector<Audience> audiences(const Channels& channels)
{
    const auto counts = [](std::string_view one, std::string_view other) {
        return std::array{MetricCode{one}, MetricCode{other}};
    };
    const MetricCode followers{"followers"};
    return {
        {channels.instagram, followers, 18420, 0.017, "Instagram Insights", counts("reach", "likes"), 0.21},
        {channels.tiktok, followers, 6150, 0.041, "TikTok Analytics", counts("views", "likes"), 0.85},
        {channels.youtube, followers, 4380, 0.013, "YouTube Studio", counts("views", "comments"), 0.33},
        {channels.facebook, followers, 11240, 0.006, "Meta Business Suite", counts("reach", "shares"), 0.09},
        {channels.whatsapp, followers, 2210, 0.052, "Info saluran WhatsApp", counts("reach", "shares"), 0.55},
        {channels.public_page, MetricCode{"visits"}, 23800, 0.021, "Statistik laman", counts("visits", "clicks"), 0.03},
    };
}

double audience_in(const Audience& audience, int month_number)
{
    const double wave = 1 + 0.012 * ((month_number * 5) % 4 - 1);
    return std::round(audience.at_first * std::pow(1 + audience.growth, month_number) * wave);
}

NewMeasurement of_channel(const Audience& audience, const Month& month)
{
    return {
        .placement = std::nullopt,
        .channel = audience.channel,
        .metric = audience.metric,
        .value = audience_in(audience, month.number),
        .source = Text<200>{audience.source},
        .taken_for = wall(month.last, "16:00"),
        .corrects = std::nullopt,
        .reason = std::nullopt
    };
}

NewMeasurement
of_post(const Audience& audience, const Placement& placement, const Month& month, std::size_t which)
{
    const std::uint32_t chance = number_of(placement.title.text()) % 100;
    const double reached =
        audience_in(audience, month.number) * audience.of_audience * (0.4 + chance / 70.0);
    return {
        .placement = placement.id,
        .channel = std::nullopt,
        .metric = audience.of_posts.at(which),
        .value = std::round(which == 0 ? reached : reached * (0.02 + chance / 2500.0)),
        .source = Text<200>{audience.source},
        .taken_for = wall(month.last, "23:30"),
        .corrects = std::nullopt,
        .reason = std::nullopt
    };
}

/// Most posts are measured; that a few are not is said in the report ("no data" is never 0).
bool is_measured(const Placement& placement)
{
    return number_of(placement.title.text()) % 7 != 2;
}

std::vector<Placement> published_in(Office& office, const Month& month)
{
    return office.read([&](database::Database& database) {
        return publishing::placements(
            database,
            {.state = publishing::PlacementState::published, .from = month.first, .to = month.last}
        );
    });
}

} // namespace

void enter_numbers(Office& office, const Month& month)
{
    evaluation::NewMeasurements form;
    const auto published = published_in(office, month);
    for (const Audience& audience : audiences(*office.channels)) {
        form.measurements.push_back(of_channel(audience, month));
        for (const Placement& placement : published)
            if (placement.channel == audience.channel && is_measured(placement))
                for (const std::size_t which : {0U, 1U})
                    form.measurements.push_back(of_post(audience, placement, month, which));
    }
    office.as(office.staff(month.number + 1), "evaluation.write", [&](Command& command) {
        return evaluation::enter(command, form);
    });
}

void correct_number(Office& office, const Month& month)
{
    const Moment after = office.moment(month.last, "16:01");
    const auto wrong = office.read([&](database::Database& database) {
        return evaluation::latest_of_channel(
            database, office.channels->instagram, MetricCode{"followers"}, after
        );
    });
    office.as(office.staff(month.number + 2), "evaluation.write", [&](Command& command) {
        return evaluation::enter(
            command,
            {.measurements =
                 {{.placement = std::nullopt,
                   .channel = office.channels->instagram,
                   .metric = MetricCode{"followers"},
                   .value = wrong.value().value + 180,
                   .source = Text<200>{"Instagram Insights"},
                   .taken_for = wall(month.last, "16:00"),
                   .corrects = wrong->id,
                   .reason = Text<1000>{"Angka tertukar dengan bulan sebelumnya; dibaca ulang dari "
                                        "tangkapan layar"}}}}
        );
    });
}

} // namespace siar::demo
