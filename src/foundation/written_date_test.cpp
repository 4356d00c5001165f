#include "foundation/written_date.hpp"

#include <doctest/doctest.h>

namespace siar {

TEST_CASE("a moment is written as people of the office write it, in their zone and language")
{
    const Moment moment{"2026-12-11T17:05:00Z"};
    CHECK(
        moment_in_words(moment, Zone{"Asia/Jakarta"}, Language::id) ==
        "Sabtu, 12 Desember 2026 pukul 00.05 WIB"
    );
    CHECK(
        moment_in_words(moment, Zone{"Asia/Makassar"}, Language::en) ==
        "Saturday, 12 December 2026 at 01:05 WITA"
    );
    CHECK(
        moment_in_words(moment, Zone{"UTC"}, Language::id) ==
        "Jumat, 11 Desember 2026 pukul 17.05 UTC+00:00"
    );
}

TEST_CASE("a sentence says its days in the words of its language, and leaves other values alone")
{
    Texts texts;
    texts.add("past", Language::id, "{day} sudah lewat ({number})");
    texts.add("past", Language::en, "{day} is over ({number})");
    const Values values{{"day", "2026-08-07"}, {"number", "2026-99-99"}};
    CHECK(texts.say("past", values, Language::id) == "7 Agustus 2026 sudah lewat (2026-99-99)");
    CHECK(texts.say("past", values, Language::en) == "7 August 2026 is over (2026-99-99)");
    CHECK(
        texts.say("past", {{"day", "2026-08-07T09:30"}}, Language::id) ==
        "Jumat, 7 Agustus 2026 pukul 09.30 sudah lewat ({number})"
    );
}

} // namespace siar
