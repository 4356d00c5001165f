// Where the office publishes, and how its media develop.
#pragma once

#include "people/account.hpp"

namespace siar::planning {

/// A channel without an interface for programs is a full citizen: people publish, Siar keeps proof.
BOOST_DEFINE_ENUM_CLASS(
    ChannelKind,
    public_page,
    website,
    instagram,
    youtube,
    tiktok,
    facebook,
    x,
    linkedin,
    whatsapp,
    led_billboard,
    notice_board,
    radio,
    press,
    event_stand,
    webhook,
    other
)

struct Channel {
    Id<Channel> id;
    ChannelKind kind;
    Text<120> name;
    std::optional<std::string> address; // link, handle or place
    std::optional<std::string> audience;
    bool is_closed;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(Channel, (), (id, kind, name, address, audience, is_closed, version, created_at))

struct NewChannel {
    ChannelKind kind;
    Text<120> name;
    std::optional<Text<500>> address;
    std::optional<Text<500>> audience;
};
BOOST_DESCRIBE_STRUCT(NewChannel, (), (kind, name, address, audience))

struct ChannelChange {
    std::int64_t version;
    Text<120> name;
    std::optional<Text<500>> address;
    std::optional<Text<500>> audience;
    bool is_closed;
};
BOOST_DESCRIBE_STRUCT(ChannelChange, (), (version, name, address, audience, is_closed))

BOOST_DEFINE_ENUM_CLASS(InitiativeKind, open, improve, merge, close)
BOOST_DEFINE_ENUM_CLASS(InitiativeState, proposed, agreed, under_way, completed, dropped)

/// Development of media, half of the procedure's title: opening, improving, merging or closing a
/// channel because technology or audience changed.
struct Initiative {
    Id<Initiative> id;
    InitiativeKind kind;
    Text<200> title;
    std::optional<Id<Channel>> channel;
    Text<2000> reason;
    std::optional<std::string> technology; // the technology watched
    std::optional<std::string> target;
    std::optional<std::string> steps;
    std::optional<std::string> result;
    std::optional<std::string> decision;
    InitiativeState state;
    std::optional<AccountId> assignee;
    std::optional<Date> due_on;
    std::int64_t version;
    Moment created_at;
};
BOOST_DESCRIBE_STRUCT(
    Initiative,
    (),
    (id, kind, title, channel, reason, technology, target, steps, result, decision, state, assignee, due_on, version, created_at)
)

struct InitiativeForm {
    std::optional<std::int64_t> version; // of a change; left out for a new one
    InitiativeKind kind;
    Text<200> title;
    std::optional<Id<Channel>> channel;
    Text<2000> reason;
    std::optional<Text<2000>> technology;
    std::optional<Text<2000>> target;
    std::optional<Text<4000>> steps;
    std::optional<Text<4000>> result;
    std::optional<Text<2000>> decision;
    InitiativeState state;
    std::optional<AccountId> assignee;
    std::optional<Date> due_on;
};
BOOST_DESCRIBE_STRUCT(
    InitiativeForm,
    (),
    (version, kind, title, channel, reason, technology, target, steps, result, decision, state, assignee, due_on)
)

} // namespace siar::planning
