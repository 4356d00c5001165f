#include "evaluation/link_key.hpp"

#include <doctest/doctest.h>

using namespace siar::evaluation;

TEST_CASE("a post is known by its identifier, however its link is written")
{
    for (const char* link :
         {"https://www.youtube.com/watch?v=wIsUdA24abc&t=5s",
          "https://youtu.be/wIsUdA24abc?si=x",
          "https://m.youtube.com/shorts/wIsUdA24abc/",
          "youtube.com/watch?app=desktop&v=wIsUdA24abc"})
        CHECK(key_of_link(link).identifier == "wIsUdA24abc");
    for (const char* link :
         {"https://www.instagram.com/p/DWisuda24aB/",
          "https://instagram.com/polibatam/p/DWisuda24aB?img_index=1",
          "HTTPS://WWW.Instagram.com/reel/DWisuda24aB#x"})
        CHECK(key_of_link(link).identifier == "DWisuda24aB");
    CHECK(key_of_link("https://www.tiktok.com/@polibatam/video/745?lang=id").identifier == "745");
    CHECK(
        key_of_link("https://www.facebook.com/polibatam/posts/judul/pfbid02").identifier ==
        "pfbid02"
    );
    CHECK(
        key_of_link("https://www.facebook.com/permalink.php?story_fbid=12&id=3").identifier == "12"
    );
    CHECK(key_of_link("https://x.com/polibatam/status/99").identifier == "99");
    CHECK(key_of_link("https://polibatam.ac.id/p/5").identifier.empty());
    CHECK(key_of_link("https://youtube.com/watch").identifier.empty());
}

TEST_CASE("a page is known by its host and path")
{
    CHECK(
        key_of_link(" https://www.Polibatam.ac.id/Berita/wisuda/?utm=x#a ").link ==
        "polibatam.ac.id/Berita/wisuda"
    );
    CHECK(key_of_link("https://polibatam.ac.id/berita/wisuda").path == "/berita/wisuda");
    CHECK(key_of_link("/berita/wisuda/").path == "/berita/wisuda");
    CHECK(key_of_link("/").path == "/");
    CHECK(key_of_link("https://polibatam.ac.id").path == "/");
    CHECK(key_of_link("https://polibatam.ac.id/").link == "polibatam.ac.id");
    CHECK(key_of_link("").link.empty());
}
