#include "handover/safe_names.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace siar::handover;

TEST_CASE("E2: a file of a pack keeps its readable name, without what some system does not take")
{
    CHECK(safe_name("Notula rapat 3/11: jadwal?.docx") == "Notula rapat 3_11_ jadwal_.docx");
    CHECK(safe_name("../../etc/passwd") == "_.._etc_passwd");
    CHECK(safe_name("CON.txt") == "CON_.txt");
    CHECK(safe_name("  .. ") == "berkas");
    CHECK(safe_name("Naik 50%.csv") == "Naik 50%.csv");
    // e with a combining acute is one letter (NFC).
    CHECK(safe_name("Re\u0301sume\u0301.txt") == "R\u00e9sum\u00e9.txt");
    CHECK(safe_name(std::string(300, 'a') + ".pdf") == std::string(116, 'a') + ".pdf");
}

TEST_CASE("E2: two files never have one name, also where upper and lower case are the same")
{
    NamesTaken names;
    CHECK(names.take("data/bukti/", "Foto.jpg") == "data/bukti/Foto.jpg");
    CHECK(names.take("data/bukti/", "foto.JPG") == "data/bukti/foto (2).JPG");
    CHECK(names.take("data/bukti/", "Foto.jpg") == "data/bukti/Foto (3).jpg");
    CHECK(names.take("data/reviu/", "Foto.jpg") == "data/reviu/Foto.jpg");
}

TEST_CASE("E2: a manifest names line breaks and percent signs as RFC 8493 says, and reads them back")
{
    CHECK(path_in_manifest("data/Naik 50%\r\n.csv") == "data/Naik 50%25%0D%0A.csv");
    CHECK(path_from_manifest("data/50%25%0d%0A%41") == "data/50%\r\n%41");
    CHECK(link_to_path("data/a b/\u00e9%#?.txt") == "data/a%20b/%C3%A9%25%23%3F.txt");
    rc::check("what was written is read back", [](const std::string& path) {
        RC_ASSERT(path_from_manifest(path_in_manifest(path)) == path);
    });
}
