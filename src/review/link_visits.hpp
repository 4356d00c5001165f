// Who comes by a link: sees the page, gives the password, chooses, confirms. Looking decides
// nothing, however often and by whatever program (F22).
#pragma once

#include "http/endpoint.hpp"
#include "people/sign_in_limiter.hpp"
#include "review/link_page.hpp"

#include <functional>

namespace siar::review {

class LinkDesk {
public:
    explicit LinkDesk(ShowsSubject later)
        : later_{std::move(later)}
    {
    }

    http::Response show(http::Call& call);
    http::Response send_file(http::Call& call);

    /// Five wrong passwords close the link's door for a quarter of an hour.
    http::Response unlock(http::Call& call);

    /// From the choices to the page that asks to confirm them; keeps nothing.
    http::Response sum_up(http::Call& call);

    http::Response keep(http::Call& call);

private:
    struct Visit;
    using Work = std::function<http::Response(Visit&)>;

    /// Answers with the one polite page where the link opens nothing, and asks for the password
    /// where there is one.
    http::Response visited(http::Call& call, database::Database& database, const Work& work);
    http::Response posted(http::Call& call, const Work& work);

    std::vector<LinkPageItem> items_shown(database::Database& database, const ReviewLink& link);
    http::Response page_with(Visit& visit, const std::string& problem);
    http::Response confirm_with(Visit& visit, Confirmation confirmation, const std::string& problem);
    void note_opening(http::Call& call, const ReviewLink& link);

    ShowsSubject later_;
    people::SignInLimiter limiter_;
};

} // namespace siar::review
