#include "word/package.hpp"

#include "word/file.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <string_view>

namespace siar::word {

namespace {

constexpr const char* content_types_part = "[Content_Types].xml";
constexpr const char* chart_type =
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
constexpr int first_drawing = 9001; // far above what Word counts in a form

std::string relations_of(const std::string& part)
{
    const auto slash = part.rfind('/');
    return part.substr(0, slash) + "/_rels/" + part.substr(slash + 1) + ".rels";
}

bool is_there(pugi::xml_node types, const std::string& key)
{
    const bool is_part = key.starts_with('/');
    const char* name = is_part ? "PartName" : "Extension";
    return std::ranges::any_of(types.children(), [&](const pugi::xml_node& type) {
        std::string written = type.attribute(name).value();
        std::ranges::transform(written, written.begin(), [](unsigned char letter) {
            return letter < 0x80 ? std::tolower(letter) : letter;
        });
        return written == key;
    });
}

} // namespace

ZipPart* Package::find(const std::string& name)
{
    const auto part = std::ranges::find(parts_, name, &ZipPart::name);
    return part == parts_.end() ? nullptr : &*part;
}

std::string
Package::relate(const std::string& part, const std::string& type, const std::string& target)
{
    const auto known = relations_.find(part + ' ' + target);
    if (known != relations_.end())
        return known->second;
    const std::string name = relations_of(part);
    if (!relation_parts_.contains(name)) {
        const ZipPart* there = find(name);
        relation_parts_[name] = there != nullptr
                                    ? parsed(*there)
                                    : parsed({name, R"(<Relationships xmlns="http://schemas.)"
                                                    R"(openxmlformats.org/package/2006/relationships"/>)"});
    }
    const std::string id = "rIdSiar" + std::to_string(relations_.size() + 1);
    pugi::xml_node relation =
        relation_parts_[name].document_element().append_child("Relationship");
    relation.append_attribute("Id").set_value(id.c_str());
    relation.append_attribute("Type").set_value(
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type).c_str()
    );
    relation.append_attribute("Target").set_value(target.c_str());
    relations_[part + ' ' + target] = id;
    return id;
}

std::string Package::relate_picture(
    const std::string& part, const std::string& bytes, const std::string& extension
)
{
    std::string& name = pictures_[bytes];
    if (name.empty()) {
        name = "media/siar" + std::to_string(pictures_.size()) + '.' + extension;
        added_.push_back({"word/" + name, bytes});
        content_types_[extension] = "image/" + extension;
    }
    return relate(part, "image", name);
}

std::string Package::relate_chart(const std::string& part, const std::string& xml)
{
    const std::string name = "charts/siar" + std::to_string(++chart_count_) + ".xml";
    added_.push_back({"word/" + name, xml});
    content_types_["/word/" + name] = chart_type;
    return relate(part, "chart", name);
}

int Package::next_drawing()
{
    return first_drawing + drawing_count_++;
}

std::vector<ZipPart> Package::finished() &&
{
    ZipPart* types = content_types_.empty() ? nullptr : find(content_types_part);
    if (types != nullptr) {
        pugi::xml_document document = parsed(*types);
        for (const auto& [key, type] : content_types_) {
            if (is_there(document.document_element(), key))
                continue;
            const bool is_part = key.starts_with('/');
            pugi::xml_node added =
                is_part ? document.document_element().append_child("Override")
                        : document.document_element().prepend_child("Default");
            added.append_attribute(is_part ? "PartName" : "Extension").set_value(key.c_str());
            added.append_attribute("ContentType").set_value(type.c_str());
        }
        types->bytes = xml_text(document);
    }
    for (const auto& [name, document] : relation_parts_) {
        if (ZipPart* there = find(name))
            there->bytes = xml_text(document);
        else
            parts_.push_back({name, xml_text(document)});
    }
    std::ranges::move(added_, std::back_inserter(parts_));
    return std::move(parts_);
}

} // namespace siar::word
