#include "review/link_forms.hpp"

#include "contract/json.hpp"
#include "foundation/plain_text.hpp"

#include <array>

namespace siar::review {

namespace {

// Short, without look-alikes, and the same in both languages of the page.
constexpr std::array<std::string_view, 16> words_to_type{
    "batam",  "melati", "kenari",  "pelita", "samudra", "cemara",  "rembulan", "anggrek",
    "mutiara", "kelapa", "pelangi", "lautan", "menara",  "seruni", "gunung",   "bahtera"
};

} // namespace

std::string seal_of(const ReviewLink& link, const std::string& text)
{
    const std::string inner = digest_of(link.form_secret + '\n' + text).text();
    return digest_of(link.form_secret + "\nseal\n" + inner).text();
}

bool is_sealed(const ReviewLink& link, const std::string& text, const std::string& seal)
{
    // Digests of both, so that the time of the comparison tells nothing of the seal.
    return digest_of(seal_of(link, text)) == digest_of(seal);
}

std::string text_of(const Confirmation& confirmation)
{
    return serialize(contract::to_json(confirmation));
}

std::optional<Confirmation> confirmation_in(const ReviewLink& link, const FormValues& form)
{
    const std::string text = value_in(form, "pilihan");
    if (!is_sealed(link, "kirim\n" + text, value_in(form, "tanda")))
        return std::nullopt;
    return contract::from_json<Confirmation>(boost::json::parse(text));
}

std::string word_of(const ReviewLink& link, const Confirmation& confirmation)
{
    const Digest drawn{seal_of(link, "kata\n" + text_of(confirmation))};
    return std::string{words_to_type.at(drawn.hash().front() % words_to_type.size())};
}

std::string pass_until(const ReviewLink& link, Moment end)
{
    const std::string until = std::to_string(end.microseconds());
    return until + '.' + seal_of(link, "sandi\n" + until);
}

bool is_pass(const ReviewLink& link, const std::string& pass, Moment now)
{
    const auto point = pass.find('.');
    if (point == std::string::npos)
        return false;
    const std::string until = pass.substr(0, point);
    return is_sealed(link, "sandi\n" + until, pass.substr(point + 1)) &&
           std::stoll(until) > now.microseconds();
}

std::string value_in(const FormValues& form, const std::string& name)
{
    const auto found = form.find(name);
    return found == form.end() ? "" : trimmed(found->second);
}

} // namespace siar::review
