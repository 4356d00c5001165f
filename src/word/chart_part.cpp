#include "word/chart_part.hpp"

#include "word/file.hpp"

#include <array>
#include <fmt/format.h>
#include <pugixml.hpp>

namespace siar::word {

namespace {

struct Fill {
    const char* colour;
    const char* pattern; // nothing: one colour
};

constexpr std::array<Fill, 4> fills{
    {{"1F3A5F", nullptr}, {"C2571A", "wdUpDiag"}, {"4B7F52", "smGrid"}, {"7A5195", "dkHorz"}}
};

constexpr const char* frame =
    R"(<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" )"
    R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>)"
    R"(<a:defRPr sz="1000" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1000" b="1"/><a:t/></a:r></a:p>)"
    R"(</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>)"
    R"(<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>)"
    R"(<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>)"
    R"(<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>)"
    R"(<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>)"
    R"(<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>)"
    R"(<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>)"
    R"(<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>)"
    R"(<a:srgbClr val="D5DAE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>)"
    R"(<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>)"
    R"(<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>)"
    R"(</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>)"
    R"(<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>)"
    R"(<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr>)"
    R"(<a:endParaRPr lang="id-ID"/></a:p></c:txPr></c:chartSpace>)";

constexpr const char* labels =
    R"(<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>)"
    R"(<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>)";

void set(pugi::xml_node node, const char* attribute, const std::string& value)
{
    node.append_attribute(attribute).set_value(value.c_str());
}

void add_value(pugi::xml_node parent, const char* name, const std::string& value)
{
    set(parent.append_child(name), "val", value);
}

void add_point(pugi::xml_node cache, std::size_t index, const std::string& value)
{
    pugi::xml_node point = cache.append_child("c:pt");
    set(point, "idx", std::to_string(index));
    point.append_child("c:v").text().set(value.c_str());
}

pugi::xml_node
add_cache(pugi::xml_node parent, const char* reference, const char* cache, const std::string& range)
{
    pugi::xml_node node = parent.append_child(reference);
    node.append_child("c:f").text().set(range.c_str());
    return node.append_child(cache);
}

/// The letter of the column in which a sheet would hold the series.
std::string column_of(std::size_t series)
{
    return std::string(1, static_cast<char>('B' + series % 24));
}

void add_fill(pugi::xml_node parent, const Fill& fill)
{
    pugi::xml_node shape = parent.append_child("c:spPr");
    if (fill.pattern == nullptr) {
        set(shape.append_child("a:solidFill").append_child("a:srgbClr"), "val", fill.colour);
    } else {
        pugi::xml_node pattern = shape.append_child("a:pattFill");
        set(pattern, "prst", fill.pattern);
        set(pattern.append_child("a:fgClr").append_child("a:srgbClr"), "val", fill.colour);
        set(pattern.append_child("a:bgClr").append_child("a:srgbClr"), "val", "FFFFFF");
    }
    pugi::xml_node line = shape.append_child("a:ln");
    set(line, "w", "6350");
    set(line.append_child("a:solidFill").append_child("a:srgbClr"), "val", fill.colour);
}

void add_categories(pugi::xml_node series, const std::vector<std::string>& categories)
{
    pugi::xml_node cache = add_cache(
        series.append_child("c:cat"),
        "c:strRef",
        "c:strCache",
        fmt::format("Data!$A$2:$A${}", categories.size() + 1)
    );
    add_value(cache, "c:ptCount", std::to_string(categories.size()));
    for (std::size_t i = 0; i < categories.size(); ++i)
        add_point(cache, i, categories[i]);
}

void add_values(pugi::xml_node series, const BarSeries& bars, const std::string& column)
{
    pugi::xml_node cache = add_cache(
        series.append_child("c:val"),
        "c:numRef",
        "c:numCache",
        fmt::format("Data!${0}$2:${0}${1}", column, bars.values.size() + 1)
    );
    cache.append_child("c:formatCode").text().set("General");
    add_value(cache, "c:ptCount", std::to_string(bars.values.size()));
    for (std::size_t i = 0; i < bars.values.size(); ++i)
        if (bars.values[i])
            add_point(cache, i, fmt::format("{}", *bars.values[i]));
}

void add_series(pugi::xml_node bar_chart, const BarChart& chart, std::size_t index)
{
    const BarSeries& bars = chart.series[index];
    const std::string column = column_of(index);
    pugi::xml_node series =
        bar_chart.insert_child_before("c:ser", bar_chart.child("c:gapWidth"));
    add_value(series, "c:idx", std::to_string(index));
    add_value(series, "c:order", std::to_string(index));
    pugi::xml_node name =
        add_cache(series.append_child("c:tx"), "c:strRef", "c:strCache", "Data!$" + column + "$1");
    add_value(name, "c:ptCount", "1");
    add_point(name, 0, bars.name);
    add_fill(series, fills[index % fills.size()]);
    add_value(series, "c:invertIfNegative", "0");
    series.append_buffer(labels, std::char_traits<char>::length(labels));
    add_categories(series, chart.categories);
    add_values(series, bars, column);
}

} // namespace

std::string chart_part(const BarChart& chart)
{
    pugi::xml_document document = parsed({"chart.xml", frame});
    pugi::xml_node drawn = document.document_element().child("c:chart");
    drawn.select_node("c:title//a:t").node().text().set(chart.title.c_str());
    pugi::xml_node bar_chart = drawn.child("c:plotArea").child("c:barChart");
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        add_series(bar_chart, chart, i);
    return xml_text(document);
}

} // namespace siar::word
