#include "evidence/word_index.hpp"

#include "evidence/tables.hpp"

#include <algorithm>

namespace siar::evidence {

namespace {

constexpr std::size_t words_in_a_part = 8'000; // PostgreSQL knows the places of 16,383
constexpr std::size_t most_words = 400'000;
constexpr std::size_t texts_looked_at = 3;

struct Part {
    std::string text;
    std::vector<std::string> stems;
};

struct ReadEvidence {
    EvidenceReading reading;
    std::vector<Part> parts;
};

std::string title_text(const Evidence& evidence)
{
    std::string text = evidence.title.text();
    for (const auto& more : {evidence.file_name, evidence.url})
        if (more && *more != evidence.title.text())
            text += '\n' + *more;
    return text;
}

void add_parts(const std::string& text, std::vector<Part>& parts)
{
    const auto words = words_of(text, most_words);
    for (std::size_t first = 0; first < words.size(); first += words_in_a_part) {
        const std::size_t last = std::min(first + words_in_a_part, words.size()) - 1;
        Part& part = parts.emplace_back();
        part.text = text.substr(words[first].begin, words[last].end - words[first].begin);
        for (std::size_t at = first; at <= last; ++at)
            part.stems.push_back(words[at].stem);
    }
}

ReadEvidence read(const Evidence& evidence, Moment now)
{
    const Contents contents = contents_of(evidence);
    ReadEvidence all{
        .reading =
            {.id = evidence.id, .state = contents.state, .why = contents.why, .read_at = now},
        .parts = {}
    };
    add_parts(contents.text, all.parts);
    add_parts(title_text(evidence), all.parts);
    return all;
}

/// Stems are letters and digits alone, so nothing in them needs care.
std::string stems_for_engine(const database::Database& database, const Part& part)
{
    std::string stems;
    for (std::size_t at = 0; at < part.stems.size(); ++at)
        stems += database.engine() == "sqlite"
                     ? part.stems[at] + ' '
                     : '\'' + part.stems[at] + "':" + std::to_string(at + 1) + ' ';
    return stems;
}

void write(database::Database& database, const ReadEvidence& read)
{
    const std::string stems = database.engine() == "sqlite" ? "$4" : "cast($4 as tsvector)";
    std::int64_t number = 0;
    for (const Part& part : read.parts)
        database.run(
            "insert into evidence_words (evidence, part, body, stems) values ($1, $2, $3, " +
                stems + ")",
            {read.reading.id.text(), number++, part.text, stems_for_engine(database, part)}
        );
    reading_table.insert(database, read.reading);
}

bool is_read(database::Database& database, const Id<Evidence>& id)
{
    return reading_table.find(database, id).has_value();
}

std::vector<Evidence> unread(Door& door)
{
    return door.read([&](database::Database& database) {
        return evidence_table.where(
            database,
            "not exists (select 1 from evidence_reading where evidence_reading.id = evidence.id) "
            "order by id limit 20"
        );
    });
}

} // namespace

std::size_t index_new_evidence(Door& door)
{
    std::vector<ReadEvidence> all;
    for (const Evidence& evidence : unread(door))
        all.push_back(read(evidence, door.now()));
    if (all.empty())
        return 0;
    door.change(siar_itself(), "evidence.add", [&](Command& command) {
        std::int64_t count = 0;
        for (const ReadEvidence& one : all) {
            if (is_read(command.database, one.reading.id))
                continue;
            write(command.database, one);
            ++count;
        }
        if (count == 0)
            return command.changes_nothing();
        command.record("evidence.indexed", all.back().reading.id.text(), {{"count", count}});
    });
    return all.size();
}

void empty_index(Command& command)
{
    command.database.run("delete from evidence_words");
    command.database.run("delete from evidence_reading");
    command.record("evidence.index_emptied", "evidence", boost::json::object{});
}

std::string evidence_holding(const database::Database& database)
{
    return database.engine() == "sqlite"
               ? "id in (select evidence from evidence_words where number in "
                 "(select rowid from evidence_word_index where stems match ?))"
               : "id in (select evidence from evidence_words where stems @@ cast(? as tsquery))";
}

std::string asked_of_index(const database::Database& database, const Term& term)
{
    const bool is_sqlite = database.engine() == "sqlite";
    const std::string quote = is_sqlite ? "\"" : "'";
    std::string asked;
    for (const std::string& stem : term.stems) {
        asked += asked.empty() ? "" : is_sqlite ? " + " : " <-> ";
        asked += quote + stem + quote;
    }
    if (term.is_beginning)
        asked += is_sqlite ? " *" : ":*";
    return asked;
}

std::vector<std::string> first_texts_of(database::Database& database, const Id<Evidence>& id)
{
    std::vector<std::string> texts;
    const auto rows = database.run(
        "select body from evidence_words where evidence = $1 order by part limit " +
            std::to_string(texts_looked_at),
        {id.text()}
    );
    for (const auto& row : rows)
        texts.push_back(std::get<std::string>(row.at(0)));
    return texts;
}

} // namespace siar::evidence
