// FO.2.3.1 as it was when a self-evaluation was approved.
#pragma once

#include "reporting/part.hpp"

namespace siar::reporting {

struct FormItem {
    std::vector<FormText> texts;
};
BOOST_DESCRIBE_STRUCT(FormItem, (), (texts))

struct FormList {
    std::string name;
    std::vector<FormItem> items;
};
BOOST_DESCRIBE_STRUCT(FormList, (), (name, items))

/// What the form was when the self-evaluation was approved: later names, settings and templates do
/// not change what is filed (A6).
struct ApprovedForm {
    Id<SelfEvaluation> id;
    Digest template_sha256;
    std::vector<FormText> texts;
    std::optional<std::vector<FormList>> lists; // nothing: of a form approved before lists were kept
};
BOOST_DESCRIBE_STRUCT(ApprovedForm, (), (id, template_sha256, texts, lists))

} // namespace siar::reporting
