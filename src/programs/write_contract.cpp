// Writes what others rely on: write_contract <folder for contract.ts> <folder for openapi.json>.
// A file that would not change is left alone, so that nothing is built again for nothing.
#include "app/slices.hpp"
#include "contract/openapi.hpp"
#include "contract/typescript.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

void write(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ostringstream known;
    known << std::ifstream{file}.rdbuf();
    if (known.str() != text)
        std::ofstream{file} << text;
}

} // namespace

int main(int argc, char** argv)
try {
    using namespace siar;
    if (argc != 3) {
        std::cerr << "usage: write_contract <folder for contract.ts> <folder for openapi.json>\n";
        return 2;
    }
    const auto operations = app::all_operations();
    write(std::filesystem::path{argv[1]} / "contract.ts", contract::typescript(operations));
    write(
        std::filesystem::path{argv[2]} / "openapi.json",
        contract::indented(contract::openapi(operations))
    );
} catch (const std::exception& error) {
    std::cerr << "write_contract: " << error.what() << '\n';
    return 1;
}
