#include "word/pictures.hpp"

#include "word/chart_part.hpp"
#include "word/file.hpp"
#include "word/text_width.hpp"

#include <algorithm>
#include <string_view>

namespace siar::word {

namespace {

constexpr std::int64_t units_per_pixel = 9525;
constexpr std::int64_t highest = 8'000'000; // about 22 cm: what a page of A4 holds

constexpr const char* inline_frame =
    R"(<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
    R"(<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
    R"(distT="0" distB="0" distL="0" distR="0"><wp:extent/><wp:docPr/>)"
    R"(<wp:cNvGraphicFramePr/></wp:inline></w:drawing>)";

constexpr const char* picture_graphic =
    R"(<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData )"
    R"(uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic )"
    R"(xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>)"
    R"(<pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>)"
    R"(<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>)"
    R"(<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>)"
    R"(<a:ext/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>)"
    R"(</a:graphicData></a:graphic>)";

constexpr const char* chart_graphic =
    R"(<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData )"
    R"(uri="http://schemas.openxmlformats.org/drawingml/2006/chart">)"
    R"(<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>)"
    R"(</a:graphicData></a:graphic>)";

void collect_drawings(pugi::xml_node parent, std::vector<pugi::xml_node>& found)
{
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = child.name();
        if (name == "w:drawing")
            found.push_back(child);
        else if (name != "w:p")
            collect_drawings(child, found);
    }
}

void set_attribute(pugi::xml_node node, const char* name, const std::string& value)
{
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute)
        attribute = node.append_attribute(name);
    attribute.set_value(value.c_str());
}

void set_size(pugi::xml_node node, std::int64_t width, std::int64_t height)
{
    set_attribute(node, "cx", std::to_string(width));
    set_attribute(node, "cy", std::to_string(height));
}

/// Takes out what the frame shows, and puts the graphic in.
pugi::xml_node put_graphic(pugi::xml_node frame, const char* graphic)
{
    frame.remove_child("a:graphic");
    const pugi::xml_document made = parsed({"graphic.xml", graphic});
    pugi::xml_node before = frame.child("wp:cNvGraphicFramePr");
    if (!before)
        before = frame.insert_child_after("wp:cNvGraphicFramePr", frame.child("wp:docPr"));
    return frame.insert_copy_after(made.document_element(), before);
}

} // namespace

std::vector<pugi::xml_node> drawings_of(pugi::xml_node paragraph)
{
    std::vector<pugi::xml_node> found;
    collect_drawings(paragraph, found);
    return found;
}

std::string said_of_drawing(pugi::xml_node drawing)
{
    for (const pugi::xml_node frame : drawing.children())
        if (const auto words = frame.child("wp:docPr").attribute("descr"))
            return words.value();
    return "";
}

pugi::xml_node Drawer::new_drawing(pugi::xml_node after, const Frame& frame)
{
    const pugi::xml_document made = parsed({"drawing.xml", inline_frame});
    pugi::xml_node drawing = after.parent().insert_copy_after(made.document_element(), after);
    pugi::xml_node inside = drawing.child("wp:inline");
    set_size(inside.child("wp:extent"), frame.width, frame.height);
    const std::string number = std::to_string(package_.next_drawing());
    set_attribute(inside.child("wp:docPr"), "id", number);
    set_attribute(inside.child("wp:docPr"), "name", "Siar " + number);
    return drawing;
}

pugi::xml_node Drawer::put(pugi::xml_node after, const Picture& picture)
{
    const auto size = size_of_picture(picture.bytes);
    if (!size)
        return {};
    const Frame room{
        std::min(text_width_at(after), size->width * units_per_pixel),
        std::min(highest, size->height * units_per_pixel)
    };
    const pugi::xml_node drawing = new_drawing(after, room);
    show(drawing, picture, *size);
    return drawing;
}

pugi::xml_node Drawer::put(pugi::xml_node after, const BarChart& chart)
{
    const std::int64_t width = text_width_at(after);
    const pugi::xml_node drawing = new_drawing(after, {width, std::min(highest, width * 9 / 20)});
    show(drawing, chart);
    return drawing;
}

void Drawer::replace(pugi::xml_node drawing, const Picture& picture)
{
    if (const auto size = size_of_picture(picture.bytes))
        show(drawing, picture, *size);
}

void Drawer::replace(pugi::xml_node drawing, const BarChart& chart)
{
    show(drawing, chart);
}

void Drawer::show(pugi::xml_node drawing, const Picture& picture, const PictureSize& size)
{
    pugi::xml_node frame = drawing.first_child();
    const pugi::xml_node extent = frame.child("wp:extent");
    const auto room_width = extent.attribute("cx").as_llong();
    const auto room_height = extent.attribute("cy").as_llong();
    const bool is_wider = size.width * room_height > size.height * room_width;
    const std::int64_t width = is_wider ? room_width : room_height * size.width / size.height;
    const std::int64_t height = is_wider ? room_width * size.height / size.width : room_height;
    set_size(extent, width, height);
    set_attribute(frame.child("wp:docPr"), "descr", picture.alternative_text);
    pugi::xml_node shown =
        put_graphic(frame, picture_graphic).child("a:graphicData").child("pic:pic");
    set_attribute(shown.child("pic:nvPicPr").child("pic:cNvPr"), "descr", picture.alternative_text);
    set_attribute(shown.child("pic:blipFill").child("a:blip"),
        "r:embed",
        package_.relate_picture(part_, picture.bytes, size.extension));
    set_size(shown.child("pic:spPr").child("a:xfrm").child("a:ext"), width, height);
}

void Drawer::show(pugi::xml_node drawing, const BarChart& chart)
{
    pugi::xml_node frame = drawing.first_child();
    set_attribute(frame.child("wp:docPr"), "descr", chart.alternative_text);
    pugi::xml_node shown = put_graphic(frame, chart_graphic).child("a:graphicData").child("c:chart");
    set_attribute(shown, "r:id", package_.relate_chart(part_, chart_part(chart)));
}

} // namespace siar::word
