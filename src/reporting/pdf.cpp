#include "reporting/pdf.hpp"

#include "foundation/digest.hpp"
#include "foundation/log.hpp"
#include "foundation/refusal.hpp"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace siar::reporting {

namespace {

namespace fs = std::filesystem;

/// PDF/A-2b (ISO 19005-2), with tags for those who cannot see the page.
const std::string as_pdf_a =
    R"(pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},)"
    R"("UseTaggedPDF":{"type":"boolean","value":"true"}})";

/// Everything that a conversion leaves behind goes away with it.
class WorkFolder {
public:
    WorkFolder()
        : path_{fs::temp_directory_path() / ("siar-pdf-" + random_token(8))}
    {
        fs::create_directory(path_);
        fs::permissions(path_, fs::perms::owner_all);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// A program in a process group of its own, its output thrown away.
class Process {
public:
    explicit Process(const std::vector<std::string>& arguments)
    {
        std::vector<char*> pointers;
        for (const std::string& argument : arguments)
            pointers.push_back(const_cast<char*>(argument.c_str())); // posix_spawn does not write
        pointers.push_back(nullptr);
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        for (const int output : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        const int error =
            posix_spawnp(&process_, pointers[0], &files, &attributes, pointers.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
        if (error != 0)
            process_ = 0;
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process()
    {
        if (process_ <= 0)
            return;
        kill(-process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }

    bool has_started() const { return process_ > 0; }

    /// The exit status; nothing when the program is still running after that time.
    std::optional<int> wait(std::chrono::milliseconds longest)
    {
        const auto end = std::chrono::steady_clock::now() + longest;
        while (std::chrono::steady_clock::now() < end) {
            int status = 0;
            if (waitpid(process_, &status, WNOHANG) == process_) {
                process_ = 0;
                return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return std::nullopt;
    }

private:
    pid_t process_ = 0;
};

std::string bytes_of(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

Refusal no_libreoffice()
{
    return {
        Reason::unavailable, "reporting.no_libreoffice", {{"package", "libreoffice-writer-nogui"}}
    };
}

Refusal failed(const std::string& why)
{
    log(LogLevel::error, "a form could not be written as PDF", {{"why", why}});
    return {Reason::unavailable, "reporting.pdf_failed"};
}

void convert(const WorkFolder& folder)
{
    Process office{{
        "soffice",
        "-env:UserInstallation=file://" + (folder.path() / "profile").string(),
        "--headless",
        "--norestore",
        "--convert-to",
        as_pdf_a,
        "--outdir",
        folder.path().string(),
        (folder.path() / "form.docx").string(),
    }};
    if (!office.has_started())
        throw no_libreoffice();
    const auto status = office.wait(longest_conversion);
    if (!status)
        throw failed("LibreOffice took longer than allowed");
    if (*status == 127)
        throw no_libreoffice();
    if (*status != 0)
        throw failed("LibreOffice ended with " + std::to_string(*status));
}

} // namespace

std::string pdf_of_docx(const std::string& docx)
{
    static std::mutex one_at_a_time;
    const std::scoped_lock lock{one_at_a_time};
    const WorkFolder folder;
    std::ofstream{folder.path() / "form.docx", std::ios::binary} << docx;
    convert(folder);
    const std::string pdf = bytes_of(folder.path() / "form.pdf");
    if (!pdf.starts_with("%PDF-"))
        throw failed("LibreOffice wrote no PDF");
    return pdf;
}

} // namespace siar::reporting
