// Holds the promises of service against the records. What no record shows is no data, and says why.
#pragma once

#include "door/command.hpp"
#include "foundation/texts.hpp"
#include "performance/promise.hpp"
#include "performance/publications.hpp"

namespace siar::performance {

/// Those that the office keeps track of and those that it does not, in their order.
std::vector<PromiseKept> promises_kept(
    const Reading& reading, const evaluation::Period& days, const Texts& texts, Language language
);

/// Refuses an amount below 1.
ServicePromise change_promise(
    Command& command, const Id<ServicePromise>& id, const ServicePromiseForm& form
);

extern const char* const publication_days_statement;

} // namespace siar::performance
