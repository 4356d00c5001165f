#include "handover/gathering.hpp"

#include "handover/index_page.hpp"
#include "handover/packs.hpp"
#include "handover/record_part.hpp"
#include "handover/texts_of_pack.hpp"
#include "people/office.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <sstream>

namespace siar::handover {

namespace {

constexpr std::int64_t rows_at_once = 1000;

std::string columns_of(const Register& described)
{
    std::string columns;
    for (const Column& column : described.columns)
        columns += (columns.empty() ? "" : ", ") + std::string{column.name};
    return columns;
}

std::int64_t write_register(
    Collection& collection,
    database::Database& database,
    const Register& described,
    const Period& period,
    const RegisterSurroundings& around
)
{
    RegisterWriter writer{collection, described, around};
    const std::string sql = "select " + columns_of(described) + " from " + described.table + " where (" +
                            for_period(described.condition, period) +
                            ") and id > $1 order by id limit " + std::to_string(rows_at_once);
    std::string after;
    for (auto rows = database.run(sql, {after}); !rows.empty(); rows = database.run(sql, {after})) {
        for (const database::Cells& row : rows)
            writer.add(row);
        after = std::get<std::string>(rows.back().at(0));
    }
    return writer.finish();
}

Names names_of_people(database::Database& database)
{
    Names names{{"siar", "Siar"}};
    for (const auto& row : database.run("select id, name from account"))
        names.emplace(std::get<std::string>(row.at(0)), std::get<std::string>(row.at(1)));
    return names;
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

const PackedFile& file_called(const Collection& collection, const std::string& path)
{
    for (const PackedFile& file : collection.files())
        if (file.path == path)
            return file;
    throw std::logic_error{"the pack has no " + path};
}

/// What verify.html checks before anybody chooses a folder.
std::string ledger_for_page(const Collection& collection, const LedgerFacts& ledger)
{
    const boost::json::object known{
        {"public_key", ledger.public_key},
        {"checkpoint", ledger.note},
        {"consistency",
         boost::json::parse(bytes_of(file_called(collection, "data/ledger/consistency.json").source))}
    };
    std::string text;
    for (const char c : boost::json::serialize(known))
        text += c == '<' ? "\\u003c" : std::string{c};
    return text;
}

void add_stubs(Collection& collection)
{
    boost::json::array stubs;
    for (const Stub& stub : collection.stubs())
        stubs.push_back(boost::json::object{
            {"id", stub.subject},
            {"what", stub.what},
            {"why", stub.why},
            {"sha256", stub.sha256 ? boost::json::value(stub.sha256->text()) : boost::json::value(nullptr)}
        });
    collection.add_text(
        std::string{metadata_folder} + "tidak-disertakan.json", boost::json::serialize(stubs) + '\n'
    );
}

BagDescription description_of(const PackContents& contents)
{
    const EvidencePack& pack = contents.pack;
    const std::string name = pack.file_name.substr(0, pack.file_name.rfind('.'));
    return {
        .top = name,
        .info =
            {{"Source-Organization", contents.office.name.text()},
             {"Organization-Address", contents.office.unit.text()},
             {"External-Description", pack.title.text() + ", " + pack.starts_on.text() + " - " + pack.ends_on.text()},
             {"External-Identifier", pack.id.text()},
             {"Internal-Sender-Identifier", contents.ledger.public_key.substr(0, contents.ledger.public_key.find('+'))},
             {"Internal-Sender-Description",
              "Ledger of " + std::to_string(contents.ledger.size) + " entries, root " + contents.ledger.root},
             {"Bagging-Date", day_at(pack.begun_at.value_or(pack.asked_at), contents.period.zone).text()},
             {"Bag-Software-Agent", "Siar"}}
    };
}

} // namespace

Gathered gather(
    Collection& collection,
    database::Database& database,
    const EvidencePack& pack,
    const Texts& texts
)
{
    const Period period = period_of(database, pack);
    const people::Office office = people::office(database);
    const Names names = names_of_people(database);
    RowPlaces places;
    FilesOf files;
    const RegisterSurroundings around{places, names, pack.personal_data, period.zone};
    PackContents contents{pack, office, period, places, names, files};
    for (const Register& described : registers())
        contents.registers.push_back(
            {&described, write_register(collection, database, described, period, around)}
        );
    add_documents_to(collection, database, places, files);
    add_records_to(collection, database, places, files);
    contents.evidence = add_evidence_to(collection, database, period, around, files);
    contents.ledger = add_ledger_to(collection, database, period, around);
    for (const Gap& gap : gaps_in(database, period, pack.begun_at.value_or(pack.asked_at)))
        contents.gaps.push_back(texts.say(gap.code, gap.values, Language::id));
    add_stubs(collection);
    contents.stubs = collection.stubs();
    contents.file_count = collection.files().size();
    collection.add_text("index.html", index_page(database, contents));
    collection.add_text("verify.txt", verify_txt());
    collection.add_text("verify.html", verify_html(ledger_for_page(collection, contents.ledger)));
    return {description_of(contents), contents.ledger.size};
}

} // namespace siar::handover
