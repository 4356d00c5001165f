// Planning must not know of review: the test "architecture" expects this file to be refused.
#include "review/sessions.hpp"
