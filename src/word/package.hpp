// The parts of a Word file while it is being filled, and the pictures and charts that come to them.
#pragma once

#include "word/zip_archive.hpp"

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace siar::word {

class Package {
public:
    explicit Package(std::vector<ZipPart> parts)
        : parts_{std::move(parts)}
    {
    }

    std::vector<ZipPart>& parts() { return parts_; }

    /// The id by which the part names the picture; the same bytes are kept once.
    std::string
    relate_picture(const std::string& part, const std::string& bytes, const std::string& extension);

    /// The id by which the part names a new chart.
    std::string relate_chart(const std::string& part, const std::string& xml);

    /// A number that no other drawing of the file has.
    int next_drawing();

    /// All parts, in their order; what came to them stands behind. The package is used up.
    std::vector<ZipPart> finished() &&;

private:
    ZipPart* find(const std::string& name);
    std::string relate(const std::string& part, const std::string& type, const std::string& target);

    std::vector<ZipPart> parts_;
    std::vector<ZipPart> added_;
    std::map<std::string, std::string> pictures_; // name by bytes
    std::map<std::string, std::string> relations_; // id by part and target
    std::map<std::string, pugi::xml_document> relation_parts_;
    std::map<std::string, std::string> content_types_; // by extension, or by part with "/" before it
    int chart_count_ = 0;
    int drawing_count_ = 0;
};

} // namespace siar::word
