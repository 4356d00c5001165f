#include "correspondence/endpoints.hpp"

#include "correspondence/outbox_rows.hpp"
#include "correspondence/received_endpoints.hpp"
#include "correspondence/settings.hpp"

#include <algorithm>
#include <iterator>

namespace siar::correspondence {

namespace {

using http::Call;

MailSettings show_settings(const Call& call)
{
    return settings(call.database);
}

MailSettings settle_mail(const Call& /*call*/, Command& command, const MailSettingsForm& form)
{
    return change_settings(command, form);
}

ServerWords try_sending(const Call& call, const TestMail& form)
{
    return send_test_mail(
        stored_settings(call.database), form.to_address.text(), call.caller.language, call.now
    );
}

OutboxPage show_outbox(const Call& call)
{
    return outbox(
        call.database,
        {.state = call.query<OutgoingState>("state"),
         .before = call.query<Id<OutgoingMail>>("before")}
    );
}

Id<OutgoingMail> mail_in(const Call& call)
{
    return call.path_value<Id<OutgoingMail>>("mail");
}

OutboxRow call_off_mail(const Call& call, Command& command, const OutboxVersion& read)
{
    return cancel(command, mail_in(call), read);
}

OutboxRow repeat_mail(const Call& call, Command& command, const OutboxVersion& read)
{
    return send_again(command, mail_in(call), read);
}

OutboxRow settle_unknown(const Call& call, Command& command, const OutboxVersion& read)
{
    return say_sent(command, mail_in(call), read);
}

http::Endpoints settings_endpoints()
{
    const std::string permission = "correspondence.manage";
    return {
        http::get(
            {"/api/mail-settings", permission, "How mail goes out and comes in"}, show_settings
        ),
        http::put({"/api/mail-settings", permission, "Change how mail goes out"}, settle_mail),
        http::ask(
            {"/api/mail-settings/test", permission, "Send a test mail; tells what the server said"},
            try_sending
        ),
    };
}

} // namespace

http::Endpoints endpoints()
{
    http::Endpoints all = settings_endpoints();
    const std::string permission = "correspondence.write";
    for (const auto& endpoint : http::Endpoints{
             http::get(
                 {.path = "/api/outbox",
                  .permission = "office.read_work",
                  .summary = "Mails that go out, the newest first",
                  .queries = {"state", "before"}},
                 show_outbox
             ),
             http::post(
                 {"/api/outbox/{mail}/cancel", permission, "Cancel a mail that waits"}, call_off_mail
             ),
             http::post(
                 {"/api/outbox/{mail}/again", permission, "Send a mail that did not arrive"},
                 repeat_mail
             ),
             http::post(
                 {"/api/outbox/{mail}/arrived", permission, "Say that an unclear mail arrived"},
                 settle_unknown
             ),
         })
        all.push_back(endpoint);
    std::ranges::move(received_endpoints(), std::back_inserter(all));
    return all;
}

} // namespace siar::correspondence
