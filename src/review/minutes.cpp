#include "review/minutes.hpp"

#include "database/table.hpp"
#include "evidence/evidences.hpp"
#include "evidence/file_store.hpp"
#include "review/form_parts.hpp"
#include "review/minutes_values.hpp"
#include "review/sessions.hpp"
#include "word/new_file.hpp"
#include "word/template.hpp"
#include "word/zip_archive.hpp"

#include <algorithm>

namespace siar::review {

namespace {

constexpr database::Table<KeptMinutes> kept{"kept_minutes"};

std::string form_of_minutes()
{
    const auto text = form_parts();
    return word::new_file({
        .document = text.at("document.xml"),
        .header = text.at("header1.xml"),
        .footer = text.at("footer1.xml"),
    });
}

std::string
written_minutes(database::Database& database, const ReviewSession& session, Audience audience)
{
    return word::filled(form_of_minutes(), minutes_values(database, session, audience));
}

std::string name_of_file(const ReviewSession& session, Audience audience)
{
    std::string name = "notula-" + session.number.value_or("konsep");
    std::ranges::replace(name, '/', '-');
    return name + (audience == Audience::everyone ? "-publik" : "");
}

void keep_version(Command& command, const ReviewSession& session, Audience audience)
{
    const std::string docx = written_minutes(command.database, session, audience);
    const std::string title = "Notula " + session.number.value() +
                              (audience == Audience::everyone ? " (untuk umum)" : " (internal)");
    const auto evidence = evidence::add_file(
        command,
        {.kind = evidence::EvidenceKind::file,
         .title = Text<300>{title},
         .file = evidence::keep_bytes(docx, name_of_file(session, audience) + ".docx"),
         .claimed_at = std::nullopt}
    );
    evidence::link(
        command, evidence.id, evidence::SubjectKind::review_session, session.id.text()
    );
    kept.insert(
        command.database,
        {.id = Id<KeptMinutes>::make(command.now),
         .session = session.id,
         .audience = audience,
         .evidence = evidence.id,
         .kept_at = command.now}
    );
}

} // namespace

void keep_minutes(Command& command, const ReviewSession& session)
{
    for (const Audience audience : {Audience::office, Audience::everyone})
        keep_version(command, session, audience);
}

MinutesFile
minutes_file(database::Database& database, const Id<ReviewSession>& id, Audience audience)
{
    const ReviewSession session = find_session(database, id);
    const std::string name = name_of_file(session, audience);
    const auto found = kept.where(database, "session = $1 and audience = $2", id, audience);
    if (found.empty())
        return {.name = name, .docx = written_minutes(database, session, audience)};
    const auto evidence = evidence::find_evidence(database, found.front().evidence);
    return {
        .name = name,
        .docx = evidence::bytes_of(evidence.sha256.value(), word::most_unpacked_bytes)
    };
}

} // namespace siar::review
