#include "sheet/workbook.hpp"

#include "foundation/refusal.hpp"

#include <algorithm>
#include <map>
#include <pugixml.hpp>

namespace siar::sheet {

namespace {

pugi::xml_document parsed(const word::ZipPart& part)
{
    pugi::xml_document document;
    if (!document.load_buffer(
            part.bytes.data(), part.bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single
        ))
        throw Refusal{Reason::invalid, "sheet.not_xlsx"};
    return document;
}

/// The parts that the workbook names, by their relation.
std::map<std::string, std::string> targets_of(const std::vector<word::ZipPart>& parts)
{
    std::map<std::string, std::string> targets;
    const auto* relations = part_named(parts, "xl/_rels/workbook.xml.rels");
    if (relations == nullptr)
        return targets;
    const auto document = parsed(*relations);
    for (const pugi::xml_node relation : document.child("Relationships").children("Relationship")) {
        const std::string_view target = relation.attribute("Target").value();
        targets[relation.attribute("Id").value()] =
            target.starts_with('/') ? std::string{target.substr(1)} : "xl/" + std::string{target};
    }
    return targets;
}

/// The text of a shared string: its pieces joined, without the pronunciation beside it.
std::string text_of(const pugi::xml_node& item)
{
    std::string text;
    for (const pugi::xml_node child : item.children()) {
        const std::string_view name = child.name();
        if (name == "t")
            text += child.child_value();
        else if (name == "r")
            text += child.child("t").child_value();
    }
    return text;
}

std::vector<std::string> shared_texts_of(const std::vector<word::ZipPart>& parts)
{
    std::vector<std::string> texts;
    const auto* shared = part_named(parts, "xl/sharedStrings.xml");
    if (shared == nullptr)
        return texts;
    const auto document = parsed(*shared);
    for (const pugi::xml_node item : document.child("sst").children("si"))
        texts.push_back(text_of(item));
    return texts;
}

/// The formats that Excel does not write out.
std::string built_in_format(int id)
{
    if (id >= 14 && id <= 17)
        return "yyyy-mm-dd";
    if (id >= 18 && id <= 21)
        return "h:mm:ss";
    if (id == 22)
        return "yyyy-mm-dd h:mm";
    return "";
}

std::vector<std::string> number_formats_of(const std::vector<word::ZipPart>& parts)
{
    std::vector<std::string> formats;
    const auto* styles = part_named(parts, "xl/styles.xml");
    if (styles == nullptr)
        return formats;
    const auto document = parsed(*styles);
    const auto sheet = document.child("styleSheet");
    std::map<int, std::string> written;
    for (const pugi::xml_node format : sheet.child("numFmts").children("numFmt"))
        written[format.attribute("numFmtId").as_int()] = format.attribute("formatCode").value();
    for (const pugi::xml_node style : sheet.child("cellXfs").children("xf")) {
        const int id = style.attribute("numFmtId").as_int();
        const auto found = written.find(id);
        formats.push_back(found == written.end() ? built_in_format(id) : found->second);
    }
    return formats;
}

} // namespace

const word::ZipPart* part_named(const std::vector<word::ZipPart>& parts, std::string_view name)
{
    const auto found = std::ranges::find(parts, name, &word::ZipPart::name);
    return found == parts.end() ? nullptr : &*found;
}

Workbook workbook_in(const std::vector<word::ZipPart>& parts)
{
    const auto* part = part_named(parts, "xl/workbook.xml");
    if (part == nullptr)
        throw Refusal{Reason::invalid, "sheet.not_xlsx"};
    const auto document = parsed(*part);
    const auto root = document.child("workbook");
    const auto targets = targets_of(parts);
    Workbook workbook;
    workbook.begins_in_1904 = root.child("workbookPr").attribute("date1904").as_bool();
    for (const pugi::xml_node sheet : root.child("sheets").children("sheet")) {
        const auto target = targets.find(sheet.attribute("r:id").value());
        if (target != targets.end())
            workbook.sheets.push_back({sheet.attribute("name").value(), target->second});
    }
    if (workbook.sheets.empty())
        throw Refusal{Reason::invalid, "sheet.not_xlsx"};
    workbook.shared_texts = shared_texts_of(parts);
    workbook.number_formats = number_formats_of(parts);
    return workbook;
}

} // namespace siar::sheet
