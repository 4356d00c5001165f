#include "documents/copies.hpp"

#include "database/table.hpp"
#include "documents/documents.hpp"
#include "people/office.hpp"

namespace siar::documents {

namespace {

constexpr database::Table<DocumentCopy> copies{"document_copy"};

constexpr std::size_t code_bytes = 8; // 16 digits: short enough to type, and not to be guessed

} // namespace

void give_check_code(database::Database& database, const Id<Revision>& revision)
{
    database.run(
        "insert into check_code (code, revision) values ($1, $2)",
        {random_token(code_bytes), revision.text()}
    );
}

std::string check_code_of(database::Database& database, const Id<Revision>& revision)
{
    const auto rows =
        database.run("select code from check_code where revision = $1", {revision.text()});
    return database::from_cell<std::string>(rows.at(0).at(0));
}

DocumentCopy register_copy(Command& command, const Id<Revision>& id, const NewDocumentCopy& form)
{
    const Revision revision = find_revision(command.database, id);
    const auto in_force = revision_in_force(
        command.database, revision.document, people::today(command.database, command.now)
    );
    if (!in_force || in_force->id != id)
        throw Refusal{Reason::conflict, "documents.copy_of_what_is_not_in_force"};
    const DocumentCopy copy{
        .id = Id<DocumentCopy>::make(command.now),
        .revision = id,
        .number = static_cast<int>(copies.count(command.database, "revision = $1", id)) + 1,
        .holder = form.holder,
        .code = random_token(code_bytes),
        .given_by = account_of(command.caller),
        .given_at = command.now
    };
    copies.insert(command.database, copy);
    command.record("documents.copy_registered", copy);
    return copy;
}

std::vector<DocumentCopy> copies_of(database::Database& database, const Id<Revision>& revision)
{
    return copies.where(database, "revision = $1 order by number", revision);
}

Checked check(database::Database& database, const std::string& code)
{
    const auto registered = copies.where(database, "code = $1", code);
    if (!registered.empty())
        return {
            .revision = find_revision(database, registered.front().revision),
            .copy = registered.front()
        };
    const auto rows = database.run("select revision from check_code where code = $1", {code});
    if (rows.empty())
        throw Refusal{Reason::not_found, "documents.no_such_code"};
    return {
        .revision = find_revision(database, database::from_cell<Id<Revision>>(rows[0].at(0))),
        .copy = std::nullopt
    };
}

} // namespace siar::documents
