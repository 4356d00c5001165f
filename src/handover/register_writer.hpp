// One register of a pack three times: as JSON for programs, CSV for spreadsheets, and as pages for
// people, whose rows lead to each other (E3).
#pragma once

#include "database/cell.hpp"
#include "handover/collection.hpp"
#include "handover/pack.hpp"
#include "handover/registers.hpp"

#include <boost/json/value.hpp>
#include <fstream>
#include <unordered_map>

namespace siar::handover {

/// Where rows of the pack can be read: each id leads to a place in a page.
class RowPlaces {
public:
    void remember(const std::string& id, const std::string& page);
    bool knows(const std::string& id) const { return places_.contains(id); }
    /// "siklus.html#<id>", from a page in the same folder.
    std::optional<std::string> find(const std::string& id) const;

private:
    std::vector<std::string> pages_;
    std::unordered_map<std::string, std::uint32_t> places_;
};

using Names = std::unordered_map<std::string, std::string>; // of accounts, by id

struct RegisterSurroundings {
    RowPlaces& places;
    const Names& names;
    PersonalData personal_data;
    Zone zone;
};

constexpr const char* metadata_folder = "data/metadata/";

class RegisterWriter {
public:
    RegisterWriter(Collection& collection, const Register& described, RegisterSurroundings around);

    /// A row of the table, in the order of the register's columns.
    void add(const database::Cells& cells);
    /// The same with values that are ready: a list of paths is shown as links to files.
    void add(const boost::json::array& values);

    /// Ends the files; gives how many rows they have.
    std::int64_t finish();

private:
    boost::json::value value_of(const Column& column, const database::Cell& cell) const;
    void begin_page();
    void end_page();
    void write_json(const boost::json::array& values);
    void write_csv(const boost::json::array& values);
    void write_row(const boost::json::array& values);
    std::string shown(const Column& column, const boost::json::value& value) const;
    std::string page_name(std::int64_t number) const;

    Collection& collection_;
    const Register& register_;
    RegisterSurroundings around_;
    std::ofstream json_;
    std::ofstream csv_;
    std::ofstream page_;
    std::int64_t row_count_ = 0;
    std::int64_t page_count_ = 0;
};

} // namespace siar::handover
