#include "documents/form_endpoints.hpp"

#include "documents/form_templates.hpp"
#include "evidence/file_store.hpp"
#include "evidence/uploads.hpp"
#include "http/disposition.hpp"
#include "people/permissions.hpp"
#include "word/new_file.hpp"
#include "word/pdf.hpp"
#include "word/zip_archive.hpp"

#include <algorithm>
#include <memory>

namespace siar::documents {

namespace {

constexpr const char* to_read = "documents.read";
constexpr const char* to_place = "documents.write";

BOOST_DEFINE_ENUM_CLASS(FileFormat, docx, pdf)

using Forms = std::shared_ptr<const std::vector<Form>>;

const Form& form_in(const http::Call& call, const std::vector<Form>& forms)
{
    const auto form = std::ranges::find(forms, call.path_values.at("form"), &Form::code);
    if (form == forms.end())
        throw Refusal{Reason::not_found, "documents.no_such_form"};
    return *form;
}

std::string title_of(const http::Call& call, const Form& form)
{
    return call.texts.say("form." + form.code, {}, call.caller.language);
}

FormSummary summary_of(const http::Call& call, const Form& form)
{
    return {
        .code = form.code,
        .number = form.number,
        .title = title_of(call, form),
        .in_use = template_in_use(call.database, form)
    };
}

FormDetail detail_of(const http::Call& call, const Form& form)
{
    return {
        .form = summary_of(call, form),
        .built_in = built_in_template(form),
        .fields = described_fields(form, call.texts, call.caller.language),
        .history = placed_forms(call.database, form),
        .may_place = people::holds(call.caller, to_place)
    };
}

evidence::KeptFile uploaded(const http::Call& call)
{
    const auto body = contract::from_json<NewFormTemplate>(http::json_body(call.request));
    return evidence::keep_upload(call.caller, body.upload);
}

FormCheck check(const http::Call& call, const Form& form)
{
    const evidence::KeptFile file = uploaded(call);
    FormCheck result{.file_name = file.file_name, .faults = {}};
    for (const Problem& problem : template_problems(form, file))
        result.faults.push_back(
            {.part = problem.values.at("place"),
             .paragraph = std::stoi(problem.values.at("paragraph")),
             .table = std::stoi(problem.values.at("table")),
             .row = std::stoi(problem.values.at("row")),
             .tag = problem.values.at("tag"),
             .text = problem.values.at("said"),
             .message = call.texts.say(problem.code, problem.values, call.caller.language)}
        );
    return result;
}

/// The template that the address names: one that was in use at some time, or the one that is.
Digest asked_template(const http::Call& call, const Form& form)
{
    const auto asked = call.query<Digest>("sha256");
    if (!asked)
        return template_in_use(call.database, form).sha256;
    const auto placed = placed_forms(call.database, form);
    const bool was_placed = std::ranges::find(placed, asked, &PlacedForm::sha256) != placed.end();
    if (*asked != built_in_template(form).sha256 && !was_placed)
        throw Refusal{Reason::not_found, "documents.no_such_template"};
    return *asked;
}

http::Response file_response(std::string bytes, FileFormat format, const std::string& name)
{
    const bool is_pdf = format == FileFormat::pdf;
    return {
        .headers =
            {{"content-type", is_pdf ? "application/pdf" : word::word_type},
             {"content-disposition",
              http::content_disposition(
                  http::Disposition::saved, name + (is_pdf ? ".pdf" : ".docx")
              )}},
        .body = std::move(bytes)
    };
}

std::string name_of(const Form& form)
{
    return form.number.empty() ? form.code : form.number;
}

http::Response send_template(const http::Call& call, const Form& form)
{
    return file_response(
        template_bytes(form, asked_template(call, form)), FileFormat::docx, name_of(form) + "-templat"
    );
}

/// Of an upload that was not placed yet, where the address names one.
std::string template_to_preview(const http::Call& call, const Form& form)
{
    const auto upload = call.query<Text<64>>("upload");
    if (!upload)
        return template_bytes(form, asked_template(call, form));
    const evidence::KeptFile file = evidence::keep_upload(call.caller, *upload);
    if (const auto problems = template_problems(form, file); !problems.empty())
        throw Refusal{Reason::invalid, "documents.template_has_problems", {}, problems};
    return evidence::bytes_of(file.sha256, word::most_unpacked_bytes);
}

http::Response send_preview(const http::Call& call, const Form& form)
{
    std::string docx = word::filled(
        template_to_preview(call, form), sample_values(form, call.texts, call.caller.language)
    );
    const auto format = call.query<FileFormat>("format").value_or(FileFormat::docx);
    return file_response(
        format == FileFormat::pdf ? word::pdf_of_docx(docx) : std::move(docx),
        format,
        name_of(form) + "-pratinjau"
    );
}

template <class T>
http::Endpoint reading(const http::Promise& promise, const Forms& forms, T (*handler)(const http::Call&, const Form&))
{
    http::Endpoint endpoint{http::operation_of("GET", promise)};
    endpoint.operation.answer = contract::shape_of<T>();
    endpoint.answer = [forms, handler](const http::Call& call) {
        return contract::to_json(handler(call, form_in(call, *forms)));
    };
    return endpoint;
}

http::Endpoint sending(
    const http::Promise& promise,
    const Forms& forms,
    http::Response (*handler)(const http::Call&, const Form&)
)
{
    http::Endpoint endpoint{http::operation_of("GET", promise)};
    endpoint.serve = [forms, handler](http::Call& call) {
        return handler(call, form_in(call, *forms));
    };
    return endpoint;
}

http::Endpoint listing(const Forms& forms)
{
    http::Endpoint endpoint{http::operation_of(
        "GET", {"/api/form-templates", to_read, "The forms that Siar fills, and their templates"}
    )};
    endpoint.operation.answer = contract::shape_of<std::vector<FormSummary>>();
    endpoint.answer = [forms](const http::Call& call) {
        std::vector<FormSummary> all;
        for (const Form& form : *forms)
            all.push_back(summary_of(call, form));
        return contract::to_json(all);
    };
    return endpoint;
}

http::Endpoint checking(const Forms& forms)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/form-templates/{form}/check",
         to_place,
         "What is wrong with an uploaded template, tag by tag; nothing is replaced"}
    )};
    endpoint.operation.body = contract::shape_of<NewFormTemplate>();
    endpoint.operation.answer = contract::shape_of<FormCheck>();
    endpoint.answer = [forms](const http::Call& call) {
        return contract::to_json(check(call, form_in(call, *forms)));
    };
    return endpoint;
}

http::Endpoint placing_upload(const Forms& forms)
{
    http::Endpoint endpoint{http::operation_of(
        "PUT", {"/api/form-templates/{form}", to_place, "Put an uploaded template in place"}
    )};
    endpoint.operation.body = contract::shape_of<NewFormTemplate>();
    endpoint.operation.answer = contract::shape_of<FormDetail>();
    endpoint.change = [forms](const http::Call& call, Command& command) {
        const Form& form = form_in(call, *forms);
        place_template(command, form, uploaded(call));
        return contract::to_json(detail_of(call, form));
    };
    return endpoint;
}

http::Endpoint placing_built_in(const Forms& forms)
{
    http::Endpoint endpoint{http::operation_of(
        "DELETE", {"/api/form-templates/{form}", to_place, "Go back to the built-in layout"}
    )};
    endpoint.operation.answer = contract::shape_of<FormDetail>();
    endpoint.change = [forms](const http::Call& call, Command& command) {
        const Form& form = form_in(call, *forms);
        place_built_in(command, form);
        return contract::to_json(detail_of(call, form));
    };
    return endpoint;
}

} // namespace

http::Endpoints form_endpoints(std::vector<Form> known)
{
    const auto forms = std::make_shared<const std::vector<Form>>(std::move(known));
    const std::string one = "/api/form-templates/{form}";
    return {
        listing(forms),
        reading({one, to_read, "A form: its fields, its template and those before"}, forms, detail_of),
        placing_upload(forms),
        placing_built_in(forms),
        checking(forms),
        sending({one + "/file", to_read, "A template as a Word file", {"sha256"}}, forms, send_template),
        sending(
            {one + "/preview",
             to_read,
             "A template filled with sample values, as a Word file or PDF",
             {"format", "sha256", "upload"}},
            forms,
            send_preview
        ),
    };
}

} // namespace siar::documents
