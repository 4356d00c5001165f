#include "reporting/endpoints.hpp"

#include "http/disposition.hpp"
#include "people/office.hpp"
#include "reporting/decisions.hpp"
#include "reporting/parts.hpp"
#include "reporting/self_evaluation_detail.hpp"
#include "reporting/self_evaluation_form.hpp"
#include "reporting/sign_off_route.hpp"
#include "word/new_file.hpp"
#include "word/pdf.hpp"

#include <charconv>

namespace siar::reporting {

namespace {

Id<SelfEvaluation> one_in(const http::Call& call)
{
    return call.path_value<Id<SelfEvaluation>>("self_evaluation");
}

std::vector<MissingPart>
hindrances_in_words(const http::Call& call, const SelfEvaluation& evaluation)
{
    std::vector<MissingPart> found;
    if (evaluation.state == SelfEvaluationState::drafting)
        for (const Problem& problem : hindrances(evaluation))
            found.push_back(
                {problem.field,
                 call.texts.say(problem.code, problem.values, call.caller.language)}
            );
    return found;
}

SelfEvaluationDetail detail_for(const http::Call& call, const SelfEvaluation& stored)
{
    const Date today = people::today(call.database, call.now);
    const SelfEvaluation evaluation = as_it_stands(call.database, stored, call.now);
    const auto may = [&](SelfEvaluationStep step) {
        return may_take(call.database, evaluation, step, call.caller, today);
    };
    return {
        .self_evaluation = evaluation,
        .parts = parts_of(call.database, evaluation),
        .decisions = decisions_of(call.database, evaluation.id),
        .route = sign_offs(call.database, evaluation, today),
        .hindrances = hindrances_in_words(call, evaluation),
        .may_endorse = may(SelfEvaluationStep::endorsed),
        .may_approve = may(SelfEvaluationStep::approved)
    };
}

std::vector<SelfEvaluation> list(const http::Call& call)
{
    return self_evaluations(call.database);
}

SelfEvaluationDetail show(const http::Call& call)
{
    return detail_for(call, find_self_evaluation(call.database, one_in(call)));
}

SelfEvaluationDetail edit_part(const http::Call& call, Command& command, const PartDraft& form)
{
    return detail_for(
        call, write_part(command, one_in(call), call.path_value<std::string>("part"), form)
    );
}

SelfEvaluationDetail edit_row(const http::Call& call, Command& command, const RowDraft& form)
{
    return detail_for(
        call, write_row(command, one_in(call), call.path_value<std::string>("code"), form)
    );
}

SelfEvaluationDetail
edit_follow_up(const http::Call& call, Command& command, const FollowUpDraft& form)
{
    int number = 0;
    const std::string text = call.path_value<std::string>("number");
    std::from_chars(text.data(), text.data() + text.size(), number);
    return detail_for(call, write_follow_up(command, one_in(call), number, form));
}

std::vector<PartVersion> history_of_part(const http::Call& call)
{
    return versions_of(
        call.database,
        find_self_evaluation(call.database, one_in(call)),
        call.path_value<std::string>("part")
    );
}

RouteSteps show_route(const http::Call& call)
{
    return {route_now(call.database)};
}

RouteSteps change_route(const http::Call& /*call*/, Command& command, const RouteSteps& form)
{
    return {set_route(command, form)};
}

SelfEvaluationDetail
ask_approval(const http::Call& call, Command& command, const SelfEvaluationVersion& form)
{
    return detail_for(call, submit(command, one_in(call), form));
}

SelfEvaluationDetail
judge(const http::Call& call, Command& command, const SelfEvaluationJudgement& form)
{
    return detail_for(call, decide(command, one_in(call), form));
}

http::Response file_response(std::string bytes, const char* type, const std::string& name)
{
    return {
        .headers =
            {{"content-type", type},
             {"content-disposition", http::content_disposition(http::Disposition::saved, name)}},
        .body = std::move(bytes)
    };
}

http::Response send_docx(http::Call& call)
{
    const auto evaluation = find_self_evaluation(call.database, one_in(call));
    return file_response(
        self_evaluation_docx(call.database, evaluation.id, call.now),
        word::word_type,
        form_file_name(evaluation) + ".docx"
    );
}

http::Response send_pdf(http::Call& call)
{
    const auto evaluation = find_self_evaluation(call.database, one_in(call));
    return file_response(
        word::pdf_of_docx(self_evaluation_docx(call.database, evaluation.id, call.now)),
        "application/pdf",
        form_file_name(evaluation) + ".pdf"
    );
}

/// A command like those of http::post, but one that holds on to where the rows come from.
http::Endpoint building(RowSource rows)
{
    http::Endpoint endpoint{http::operation_of(
        "POST",
        {"/api/self-evaluations",
         "reporting.write",
         "Build the year's self-evaluation from its records"}
    )};
    endpoint.operation.body = contract::shape_of<NewSelfEvaluation>();
    endpoint.operation.answer = contract::shape_of<SelfEvaluationDetail>();
    endpoint.change = [rows = std::move(rows)](const http::Call& call, Command& command) {
        const auto form = contract::from_json<NewSelfEvaluation>(http::json_body(call.request));
        const auto built =
            build(command, form, rows(command.database, form.year, call.texts, command.now));
        return contract::to_json(detail_for(call, built));
    };
    return endpoint;
}

http::Endpoints route_endpoints()
{
    const std::string path = "/api/self-evaluation-route";
    return {
        http::get({path, "reporting.read", "Who signs self-evaluations built from now on"}, show_route),
        http::put({path, "reporting.set_route", "Set who signs, in which order"}, change_route),
    };
}

http::Endpoints file_endpoints()
{
    const std::string read = "reporting.read";
    return {
        http::raw(
            "GET",
            {"/api/self-evaluations/{self_evaluation}/docx",
             read,
             "On form FO.2.3.1, as a Word file"},
            send_docx
        ),
        http::raw(
            "GET",
            {"/api/self-evaluations/{self_evaluation}/pdf", read, "On form FO.2.3.1, as PDF/A"},
            send_pdf
        ),
    };
}

} // namespace

http::Endpoints endpoints(RowSource rows)
{
    const std::string one = "/api/self-evaluations/{self_evaluation}";
    http::Endpoints all{
        http::get(
            {"/api/self-evaluations", "reporting.read", "Self-evaluations, the newest year first"},
            list
        ),
        building(std::move(rows)),
        http::get({one, "reporting.read", "One self-evaluation"}, show),
        http::put(
            {one + "/parts/{part}", "reporting.write", "Write a part in words"}, edit_part
        ),
        http::put(
            {one + "/rows/{code}", "reporting.write", "Write a row of the achievement table"},
            edit_row
        ),
        http::put(
            {one + "/follow-ups/{number}",
             "reporting.write",
             "Say what became of a follow-up of last year"},
            edit_follow_up
        ),
        http::get(
            {one + "/parts/{part}/versions",
             "reporting.read",
             "Who wrote the part when, and each text that it had"},
            history_of_part
        ),
        http::post({one + "/submit", "reporting.write", "Ask for approval"}, ask_approval),
        http::post({one + "/decide", "reporting.decide", "Endorse, return or approve"}, judge),
    };
    for (http::Endpoint& endpoint : route_endpoints())
        all.push_back(std::move(endpoint));
    for (http::Endpoint& endpoint : file_endpoints())
        all.push_back(std::move(endpoint));
    return all;
}

} // namespace siar::reporting
