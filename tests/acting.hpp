// Lets a test act as somebody of the office: one command on a store, or a read.
#pragma once

#include "database/migration.hpp"
#include "database/store.hpp"
#include "door/command.hpp"

#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace siar::tests {

/// Opens the store with the tables of these slices.
inline std::unique_ptr<database::Store>
store_with(const std::string& address, const std::vector<std::vector<database::Migration>>& slices)
{
    auto store = database::open_store(address);
    std::vector<database::Migration> all;
    for (const auto& slice : slices)
        all.insert(all.end(), slice.begin(), slice.end());
    store->write([&](database::Database& database) { database::migrate(database, all); });
    return store;
}

/// Runs work(command) in one transaction, without permissions, ledger and followers.
template <class Work>
auto act(database::Store& store, const Caller& caller, Moment now, Work work)
{
    using Answer = std::invoke_result_t<Work, Command&>;
    if constexpr (std::is_void_v<Answer>) {
        store.write([&](database::Database& database) {
            Command command{database, caller, now};
            work(command);
        });
    } else {
        std::optional<Answer> answer;
        store.write([&](database::Database& database) {
            Command command{database, caller, now};
            answer.emplace(work(command));
        });
        return std::move(*answer);
    }
}

/// What question(database) answers.
template <class Question>
auto look(database::Store& store, Question question)
{
    std::optional<std::invoke_result_t<Question, database::Database&>> answer;
    store.read([&](database::Database& database) { answer.emplace(question(database)); });
    return std::move(*answer);
}

/// The code of the refusal that work() meets; empty when it meets none.
template <class Work>
std::string refusal_code(Work work)
{
    try {
        work();
    } catch (const Refusal& refusal) {
        return refusal.code();
    }
    return "";
}

} // namespace siar::tests
