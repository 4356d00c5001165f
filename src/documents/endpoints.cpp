#include "documents/endpoints.hpp"

#include "documents/copies.hpp"
#include "documents/deciding.hpp"
#include "documents/documents.hpp"
#include "documents/pages.hpp"
#include "documents/procedure_text.hpp"
#include "documents/registering.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "foundation/base64.hpp"
#include "http/disposition.hpp"
#include "http/router.hpp"
#include "people/office.hpp"

namespace siar::documents {

namespace {

Id<ControlledDocument> document_in(const http::Call& call)
{
    return call.path_value<Id<ControlledDocument>>("document");
}

Id<Revision> revision_in(const http::Call& call)
{
    return call.path_value<Id<Revision>>("revision");
}

DocumentDetail detail(const http::Call& call, const Id<ControlledDocument>& document)
{
    return detail_of(call.database, document, people::today(call.database, call.now));
}

std::string bytes_of(const ProcedureSource& source)
{
    try {
        return from_base64(source.text);
    } catch (const BadValue& bad) {
        throw invalid_field("text", bad.code());
    }
}

ProcedureText preview(const http::Call& /*call*/, const ProcedureSource& source)
{
    return read_procedure(bytes_of(source));
}

DocumentDetail import_text(const http::Call& call, Command& command, const ProcedureSource& source)
{
    const std::string bytes = bytes_of(source);
    const ProcedureText text = read_procedure(bytes);
    return detail(call, import_procedure(command, text, bytes, source.file_name.text()).document);
}

std::vector<DocumentSummary> list(const http::Call& call)
{
    const RegisterQuery query{
        .on = call.query<Date>("on"), .text = call.query<std::string>("text")
    };
    return document_register(call.database, query, people::today(call.database, call.now));
}

DocumentDetail show(const http::Call& call)
{
    return detail(call, document_in(call));
}

DocumentDetail create(const http::Call& call, Command& command, const NewDocument& form)
{
    const auto file = evidence::keep_upload(command.caller, form.upload);
    return detail(call, register_document(command, form, file).id);
}

DocumentDetail change(const http::Call& call, Command& command, const DocumentChange& form)
{
    change_document(command, document_in(call), form);
    return detail(call, document_in(call));
}

DocumentDetail draft(const http::Call& call, Command& command, const NewRevision& form)
{
    const auto file = evidence::keep_upload(command.caller, form.upload);
    draft_revision(command, document_in(call), form, file);
    return detail(call, document_in(call));
}

DocumentDetail submit(const http::Call& call, Command& command, const RevisionJudgement& judgement)
{
    return detail(call, submit_revision(command, revision_in(call), judgement).document);
}

DocumentDetail
send_back(const http::Call& call, Command& command, const RevisionJudgement& judgement)
{
    return detail(call, return_revision(command, revision_in(call), judgement).document);
}

DocumentDetail approve(const http::Call& call, Command& command, const RevisionJudgement& judgement)
{
    return detail(call, approve_revision(command, revision_in(call), judgement).document);
}

http::Response file(http::Call& call)
{
    const Revision revision = find_revision(call.database, revision_in(call));
    return {
        .headers =
            {{"content-type", revision.media_type},
             {"content-disposition",
              http::content_disposition(http::Disposition::saved, revision.file_name)},
             {"content-security-policy", "sandbox; default-src 'none'"},
             {"cache-control", "private, no-cache"},
             {"etag", '"' + revision.sha256.text() + '"'}},
        .body = http::FileBody{evidence::file_of(revision.sha256)}
    };
}

Printing printing_for(const http::Call& call)
{
    const auto host = http::header(call.request, "host");
    const auto scheme = http::header(call.request, "x-forwarded-proto").value_or("http");
    return {
        .texts = call.texts,
        .now = call.now,
        .language = http::preferred_language(call.request),
        .address = host ? scheme + "://" + *host : ""
    };
}

http::Response html_page(std::string text)
{
    return {
        .headers =
            {{"content-type", "text/html; charset=utf-8"},
             {"cache-control", "no-cache"},
             {"content-security-policy",
              "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"}},
        .body = std::move(text)
    };
}

http::Response copy(http::Call& call)
{
    const auto code = call.query<std::string>("code");
    const Checked printed =
        code ? check(call.database, *code)
             : Checked{find_revision(call.database, revision_in(call)), std::nullopt};
    return html_page(printable_page(call.database, printed, printing_for(call)));
}

std::vector<DocumentCopy> list_copies(const http::Call& call)
{
    return copies_of(call.database, revision_in(call));
}

DocumentCopy give_copy(const http::Call& call, Command& command, const NewDocumentCopy& form)
{
    return register_copy(command, revision_in(call), form);
}

http::Response check_code(http::Call& call)
{
    const Checked checked = check(call.database, call.path_values.at("code"));
    return html_page(check_page(call.database, checked, printing_for(call)));
}

http::Endpoints reading_endpoints()
{
    const std::string permission = "documents.read";
    return {
        http::ask(
            {"/api/procedures/preview",
             permission,
             "Read a procedure's text without storing anything"},
            preview
        ),
        http::get(
            {"/api/documents",
             permission,
             "The register of documents; on= shows what was in force on a past day",
             {"on", "text"}},
            list
        ),
        http::get(
            {"/api/documents/{document}", permission, "One document with its versions"}, show
        ),
        http::raw("GET", {"/api/revisions/{revision}/file", permission, "The source file"}, file),
        http::raw(
            "GET",
            {"/api/revisions/{revision}/copy",
             permission,
             "A page to print with number, version, page, status and check code; code= prints a "
             "registered copy",
             {"code"}},
            copy
        ),
        http::get(
            {"/api/revisions/{revision}/copies",
             permission,
             "Who holds the controlled copies of a version"},
            list_copies
        ),
        http::raw(
            "GET", {"/periksa/{code}", "public", "Whether a copy on paper is in force"}, check_code
        ),
    };
}

http::Endpoints writing_endpoints()
{
    const std::string permission = "documents.write";
    return {
        http::post(
            {"/api/procedures",
             permission,
             "Import a procedure as a controlled document or as its next version"},
            import_text
        ),
        http::post(
            {"/api/documents", permission, "Register a document with its first version"}, create
        ),
        http::put({"/api/documents/{document}", permission, "Change topics and citations"}, change),
        http::post(
            {"/api/documents/{document}/revisions", permission, "A new version, as a draft"}, draft
        ),
        http::post({"/api/revisions/{revision}/submit", permission, "Ask for review"}, submit),
        http::post(
            {"/api/revisions/{revision}/copies",
             permission,
             "Register a controlled copy with its holder"},
            give_copy
        ),
    };
}

http::Endpoints deciding_endpoints()
{
    const std::string permission = "documents.approve";
    return {
        http::post(
            {"/api/revisions/{revision}/return", permission, "Return with a reason"}, send_back
        ),
        http::post(
            {"/api/revisions/{revision}/approve", permission, "Approve exactly these bytes"},
            approve
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all;
    for (const auto& part : {reading_endpoints(), writing_endpoints(), deciding_endpoints()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace siar::documents
