#include "evidence/renditions.hpp"

#include "evidence/evidence.hpp"
#include "evidence/file_store.hpp"
#include "evidence/tables.hpp"
#include "foundation/process.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <map>

namespace siar::evidence {

namespace {

namespace fs = std::filesystem;

constexpr database::Table<Rendition> renditions{"evidence_rendition"};
constexpr std::chrono::seconds longest_making{25};

/// Runs the program with little memory, time and room; whether it said that all went well.
bool is_run_well(std::vector<std::string> program)
{
    std::vector<std::string> arguments{"env",           "VIPS_BLOCK_UNTRUSTED=1",
                                       "VIPS_CONCURRENCY=1", "prlimit",
                                       "--as=1500000000",    "--cpu=20",
                                       "--fsize=20000000",   "--core=0"};
    std::ranges::move(program, std::back_inserter(arguments));
    Process making{arguments};
    return making.has_started() && making.wait(longest_making) == 0;
}

/// A program that is stopped in the middle leaves a picture without its end.
bool is_whole_jpeg(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary | std::ios::ate};
    std::array<char, 2> end{};
    stream.seekg(-2, std::ios::end);
    stream.read(end.data(), end.size());
    return stream && end[0] == '\xFF' && end[1] == '\xD9';
}

/// "page-03.jpg" is page 3: the program writes as many digits as the PDF's last page has.
int page_number(const fs::path& file)
{
    const std::string name = file.stem().string();
    const auto dash = name.rfind('-');
    int number = 0;
    if (dash != std::string::npos)
        std::from_chars(name.data() + dash + 1, name.data() + name.size(), number);
    return number;
}

/// By poppler's pdftoppm. What it made before it gave up is shown all the same.
std::int64_t render_pdf(const fs::path& file, const fs::path& folder)
{
    const WorkFolder work;
    is_run_well({"pdftoppm", "-q", "-jpeg", "-jpegopt", "quality=80", "-scale-to", "1400", "-f", "1", "-l",
                 std::to_string(most_pages_shown), file.string(), (work.path() / "page").string()});
    std::map<int, fs::path> pages;
    for (const auto& entry : fs::directory_iterator{work.path()})
        if (is_whole_jpeg(entry.path()))
            pages.emplace(page_number(entry.path()), entry.path());
    std::int64_t count = 0;
    for (const auto& [number, page] : pages)
        fs::copy_file(page, folder / (std::to_string(++count) + ".jpg"));
    if (count > 0)
        is_run_well({"vipsthumbnail", (folder / "1.jpg").string(), "-s", "320x320>", "-o",
                     (folder / "small.jpg").string() + "[Q=75,strip]"});
    return count;
}

/// By libvips' vipsthumbnail, which turns a photograph as the camera was held. As JPEG: libvips 8.14
/// leaves what the camera wrote in its WebP.
std::int64_t render_picture(const fs::path& file, const fs::path& folder)
{
    const auto made = [&](const std::string& name, const std::string& size, const std::string& quality) {
        return is_run_well({"vipsthumbnail", file.string(), "-s", size + 'x' + size + '>', "-o",
                            (folder / name).string() + "[Q=" + quality + ",strip,background=255]"});
    };
    return made("1.jpg", "1600", "82") && made("small.jpg", "320", "75") ? 1 : 0;
}

bool is_picture(const std::string& media_type)
{
    return media_type.starts_with("image/") && media_type != "image/svg+xml";
}

std::vector<Evidence> unrendered(Door& door)
{
    return door.read([&](database::Database& database) {
        return evidence_table.where(
            database,
            "sha256 is not null and not exists (select 1 from evidence_rendition where "
            "evidence_rendition.id = evidence.sha256) order by id limit 2"
        );
    });
}

/// Made elsewhere and moved: nobody sees half of it.
Rendition rendered(const Evidence& evidence, Moment now)
{
    const Digest& sha256 = evidence.sha256.value();
    const fs::path place = renditions_of(sha256);
    const fs::path half = place.string() + ".half";
    fs::remove_all(half);
    fs::create_directories(half);
    const Pictures pictures = render(file_of(sha256), evidence.media_type.value_or(""), half);
    fs::remove_all(place);
    if (pictures.state == RenditionState::made)
        fs::rename(half, place);
    else
        fs::remove_all(half);
    return {
        .id = sha256, .state = pictures.state, .page_count = pictures.page_count, .made_at = now
    };
}

} // namespace

Pictures render(const fs::path& file, const std::string& media_type, const fs::path& folder)
{
    const bool is_pdf = media_type == "application/pdf";
    if (!is_pdf && !is_picture(media_type))
        return {RenditionState::none, 0};
    const std::int64_t count = is_pdf ? render_pdf(file, folder) : render_picture(file, folder);
    return {count > 0 ? RenditionState::made : RenditionState::failed, count};
}

std::size_t render_new_evidence(Door& door)
{
    std::vector<Rendition> made;
    for (const Evidence& evidence : unrendered(door))
        if (std::ranges::find(made, *evidence.sha256, &Rendition::id) == made.end())
            made.push_back(rendered(evidence, door.now()));
    if (made.empty())
        return 0;
    door.change(siar_itself(), "evidence.add", [&](Command& command) {
        std::int64_t count = 0;
        for (const Rendition& one : made) {
            if (rendition_of(command.database, one.id))
                continue;
            renditions.insert(command.database, one);
            ++count;
        }
        if (count == 0)
            return command.changes_nothing();
        command.record("evidence.rendered", made.back().id.text(), {{"count", count}});
    });
    return made.size();
}

void forget_renditions(Command& command)
{
    fs::remove_all(renditions_folder());
    command.database.run("delete from evidence_rendition");
    command.record("evidence.renditions_removed", "evidence", boost::json::object{});
}

std::optional<Rendition> rendition_of(database::Database& database, const Digest& sha256)
{
    return renditions.find(database, sha256);
}

std::optional<fs::path> picture_of(const Digest& sha256, std::int64_t page)
{
    const fs::path folder = renditions_of(sha256);
    const std::string name = page == 0 ? "small" : std::to_string(page);
    const fs::path file = folder / (name + ".jpg");
    return fs::exists(file) ? std::optional{file} : std::nullopt;
}

} // namespace siar::evidence
