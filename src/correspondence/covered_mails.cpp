#include "correspondence/covered_mails.hpp"

#include "evidence/masking.hpp"
#include "people/permissions.hpp"

namespace siar::correspondence {

namespace {

using evidence::Masking;

void cover_thread(MailThread& thread, const Masking& masking)
{
    thread.title = masking.covered(thread.title);
    for (std::string& person : thread.people)
        person = masking.covered(person);
}

void cover_mail(ReceivedMail& mail, const Masking& masking)
{
    mail.from_name = masking.covered(mail.from_name);
    mail.from_address = masking.covered(mail.from_address);
    for (std::string& recipient : mail.recipients)
        recipient = masking.covered(recipient);
    if (mail.subject_line)
        mail.subject_line = masking.covered(*mail.subject_line);
    for (ReceivedFile& file : mail.files)
        file.name = masking.covered(file.name);
}

std::vector<std::string> people_in(const ThreadDetail& detail)
{
    std::vector<std::string> people = detail.thread.people;
    for (const ReceivedMail& mail : detail.mails)
        people.push_back(mail.from_name);
    for (const OutboxRow& letter : detail.sent)
        people.push_back(letter.to_name);
    std::erase(people, "");
    return people;
}

} // namespace

bool sees_covered(const Caller& caller)
{
    return !people::holds(caller, "evidence.unmask");
}

void cover(ThreadPage& page)
{
    for (MailThread& thread : page.threads)
        cover_thread(thread, Masking{thread.people});
}

void cover(ThreadDetail& detail)
{
    const Masking masking{people_in(detail)};
    cover_thread(detail.thread, masking);
    for (ReceivedMail& mail : detail.mails)
        cover_mail(mail, masking);
    for (OutboxRow& letter : detail.sent) {
        letter.to_name = masking.covered(letter.to_name);
        letter.to_address = masking.covered(letter.to_address);
    }
}

} // namespace siar::correspondence
