#include "disclosure/registers.hpp"

#include "disclosure/public_pages.hpp"
#include "disclosure/tables.hpp"
#include "documents/documents.hpp"
#include "people/accounts.hpp"
#include "people/office.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>

namespace siar::disclosure {

namespace {

struct PublishedForm {
    std::string content;
    std::string title;
    InformationClass info_class;
    Moment published_at;
    std::string channel;
    std::optional<std::string> url;
    std::optional<std::string> slug;
};
BOOST_DESCRIBE_STRUCT(
    PublishedForm, (), (content, title, info_class, published_at, channel, url, slug)
)

/// What stands in public now, as it was approved.
constexpr const char* standing = R"(
    select p.content, v.title, v.info_class, p.published_at, c.name as channel, p.url, post.slug
    from placements p
    join channels c on c.id = p.channel
    join content_versions v on v.content = p.content and v.sha256 = p.approved_sha256
    left join public_posts post on post.placement = p.id and post.taken_down_at is null
    where p.state = 'published' and p.published_at is not null and v.info_class <> 'exempt'
    and not exists (select 1 from content_versions later where later.content = v.content
        and later.sha256 = v.sha256 and later.number > v.number)
    order by p.content, p.published_at, p.id)";

AvailableForm form_of(const PublishedForm& published)
{
    if (published.slug)
        return {published.channel, "/publik/" + *published.slug};
    return {published.channel, published.url.value_or("")};
}

/// One row for one content, whatever the number of its channels; made on the day of the first.
std::vector<RegisterRow> published_rows(database::Database& database, const RegisterSettings& settings)
{
    const Zone zone = people::office(database).zone;
    std::vector<RegisterRow> rows;
    for (const PublishedForm& published : database::rows_of<PublishedForm>(database, standing)) {
        if (rows.empty() || rows.back().subject != published.content)
            rows.push_back(
                {.source = RowSource::content,
                 .subject = published.content,
                 .info_class = published.info_class,
                 .summary = published.title,
                 .official = settings.official.text(),
                 .issuer = settings.issuer.text(),
                 .made_on = day_at(published.published_at, zone),
                 .place = settings.place.text(),
                 .forms = {},
                 .retention = settings.retention.text()}
            );
        rows.back().forms.push_back(form_of(published));
    }
    return rows;
}

/// Open documents in force are there at all times (UU 14/2008, Article 11).
void add_documents(
    database::Database& database,
    const RegisterSettings& settings,
    const Date& today,
    std::vector<RegisterRow>& rows
)
{
    for (const documents::DocumentInForce& one : documents::documents_in_force(database, today)) {
        const bool is_own = one.document.kind != documents::DocumentKind::regulation;
        if (!is_own || one.document.classification != documents::Classification::open)
            continue;
        rows.push_back(
            {.source = RowSource::document,
             .subject = one.document.id.text(),
             .info_class = InformationClass::on_request,
             .summary = one.document.number.text() + '-' + one.revision.label.text() + ' ' +
                        one.document.title.text(),
             .official = one.document.approver.text(),
             .issuer = one.document.owner.text(),
             .made_on = one.revision.issued_on,
             .place = settings.place.text(),
             .forms = {{"Salinan digital dan cetak di " + one.document.owner.text(), ""}},
             .retention = settings.retention.text()}
        );
    }
}

RegisterRow row_of(const RegisterAddition& added)
{
    const auto text = [](const auto& value) {
        return value ? std::optional{value->text()} : std::optional<std::string>{};
    };
    return {
        .source = RowSource::added,
        .subject = added.id.text(),
        .info_class = added.info_class,
        .summary = added.summary.text(),
        .official = added.official.text(),
        .issuer = added.issuer.text(),
        .made_on = added.made_on,
        .place = added.place.text(),
        .forms = {{added.form.text(), text(added.url).value_or("")}},
        .retention = added.retention.text(),
        .legal_basis = text(added.legal_basis),
        .exempt_until = added.exempt_until,
        .reason = added.reason.text()
    };
}

void sort_rows(std::vector<RegisterRow>& rows)
{
    std::ranges::sort(rows, [](const RegisterRow& one, const RegisterRow& other) {
        if (one.info_class != other.info_class)
            return one.info_class < other.info_class;
        if (one.made_on != other.made_on)
            return other.made_on < one.made_on;
        return one.subject < other.subject;
    });
}

std::vector<IssuedSummary> issued_registers(database::Database& database)
{
    std::vector<IssuedSummary> summaries;
    for (const IssuedRegister& issued : register_rows.where(database, "1 = 1 order by number desc"))
        summaries.push_back(
            {issued.id,
             issued.number,
             issued.year,
             static_cast<int>(issued.listed.size()),
             issued.sha256,
             people::name_of(database, issued.issued_by),
             issued.issued_at}
        );
    return summaries;
}

/// What is exempt says why and until when; nothing else does.
void require_basis(const NewAddition& form)
{
    const bool is_exempt = form.info_class == InformationClass::exempt;
    if (is_exempt && !form.legal_basis)
        throw invalid_field("legal_basis", "disclosure.basis_is_missing");
    if (is_exempt && !form.exempt_until)
        throw invalid_field("exempt_until", "disclosure.period_is_missing");
    if (!is_exempt && (form.legal_basis || form.exempt_until))
        throw invalid_field("info_class", "disclosure.is_not_exempt");
}

std::string cell(const std::string& text)
{
    std::string quoted = "\"";
    // A spreadsheet must not take a cell for a formula.
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos)
        quoted += '\'';
    for (const char c : text)
        quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

std::string forms_in_words(const std::vector<AvailableForm>& forms)
{
    std::string words;
    for (const AvailableForm& form : forms)
        words += (words.empty() ? "" : "; ") + form.name + (form.url.empty() ? "" : " " + form.url);
    return words;
}

} // namespace

RegisterView register_now(database::Database& database, const Date& today)
{
    RegisterView view{
        .settings = register_settings(database),
        .rows = {},
        .exempt = {},
        .issued = issued_registers(database)
    };
    view.rows = published_rows(database, view.settings);
    add_documents(database, view.settings, today, view.rows);
    for (const RegisterAddition& added : addition_rows.where(database, "removed_at is null"))
        (added.info_class == InformationClass::exempt ? view.exempt : view.rows).push_back(row_of(added));
    sort_rows(view.rows);
    sort_rows(view.exempt);
    return view;
}

RegisterAddition add_row(Command& command, const NewAddition& form)
{
    require_basis(form);
    const RegisterAddition added{
        .id = Id<RegisterAddition>::make(command.now),
        .info_class = form.info_class,
        .summary = form.summary,
        .official = form.official,
        .issuer = form.issuer,
        .made_on = form.made_on,
        .place = form.place,
        .form = form.form,
        .url = form.url,
        .retention = form.retention,
        .legal_basis = form.legal_basis,
        .exempt_until = form.exempt_until,
        .reason = form.reason,
        .added_by = account_of(command.caller),
        .added_at = command.now,
        .removed_at = std::nullopt,
        .removal_reason = std::nullopt
    };
    addition_rows.insert(command.database, added);
    command.record("disclosure.row_added", added);
    return added;
}

void remove_row(Command& command, const Id<RegisterAddition>& id, const RemovalReason& form)
{
    auto added = addition_rows.find(command.database, id);
    if (!added || added->removed_at)
        throw Refusal{Reason::not_found, "disclosure.no_such_row"};
    added->removed_at = command.now;
    added->removal_reason = form.reason.text();
    addition_rows.update(command.database, *added);
    command.record("disclosure.row_removed", *added);
}

RegisterSettings register_settings(database::Database& database)
{
    return settings_rows.find(database, std::string{"office"}).value();
}

RegisterSettings change_settings(Command& command, const RegisterSettings& form)
{
    RegisterSettings settings = form;
    settings.id = "office";
    settings = settings_rows.update_version(command.database, settings);
    command.record("disclosure.settings_changed", settings.id, contract::to_json(settings));
    return settings;
}

IssuedRegister issue_register(Command& command, const RegisterIssue& form)
{
    auto rows = register_now(command.database, people::today(command.database, command.now)).rows;
    if (rows.empty())
        throw Refusal{Reason::conflict, "disclosure.nothing_to_issue"};
    for (RegisterRow& row : rows)
        row.reason = std::nullopt; // why a row was added concerns the office alone
    const Digest sha256 = digest_of(boost::json::serialize(contract::to_json(rows)));
    const IssuedRegister issued{
        .id = Id<IssuedRegister>::make(command.now),
        .number = static_cast<int>(register_rows.count(command.database, "1 = 1")) + 1,
        .year = form.year,
        .note = form.note,
        .listed = std::move(rows),
        .sha256 = sha256,
        .issued_by = account_of(command.caller),
        .issued_at = command.now
    };
    register_rows.insert(command.database, issued);
    command.record(
        "disclosure.register_issued",
        issued.id.text(),
        {{"number", issued.number},
         {"year", issued.year},
         {"row_count", static_cast<std::int64_t>(issued.listed.size())},
         {"sha256", issued.sha256.text()}}
    );
    return issued;
}

IssuedRegister find_register(database::Database& database, const Id<IssuedRegister>& id)
{
    if (auto found = register_rows.find(database, id))
        return *found;
    throw Refusal{Reason::not_found, "disclosure.no_such_register"};
}

std::optional<IssuedRegister>
public_register(database::Database& database, std::optional<std::int64_t> number)
{
    auto found = number ? register_rows.where(database, "number = $1", *number)
                        : register_rows.where(database, "1 = 1 order by number desc limit 1");
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::string register_as_csv(const std::vector<RegisterRow>& rows)
{
    std::string csv = "\xEF\xBB\xBFNo,Klasifikasi,Ringkasan informasi,Pejabat yang menguasai,Penanggung jawab "
                      "penerbitan,Waktu pembuatan,Tempat,Bentuk yang tersedia,Jangka waktu penyimpanan\r\n";
    int number = 0;
    for (const RegisterRow& row : rows) {
        csv += std::to_string(++number);
        for (const std::string& text :
             {class_in_words(row.info_class), row.summary, row.official, row.issuer, row.made_on.text(),
              row.place, forms_in_words(row.forms), row.retention})
            csv += ',' + cell(text);
        csv += "\r\n";
    }
    return csv;
}

} // namespace siar::disclosure
