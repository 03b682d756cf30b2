#include "exchange/dmnwriter.h"
#include "exchange/xmltree.h"
#include "support/cases.h"
#include "support/models.h"
#include "support/property.h"

#include <cctype>
#include <set>

using namespace tidlig;
using exchange::XmlElement;
using scoring::Model;

namespace {

/// Tags that look like pieces of the ids we make, and some that are no plain words.
rc::Gen<std::string> anyTag() {
  return rc::gen::element<std::string>(
      "variable", "to", "tag", "tag1", "1", "some", "marked", "expression", "values", "out", "in",
      "level", "child", "a_b", "a b", "", ".", "variable.", "æ", "VARIABLE", "tag_1", "x-1");
}

template <typename Levels>
void tagAll(Levels& levels) {
  for (auto& conditions : levels) {
    for (scoring::Condition& condition : conditions) {
      if (*rc::gen::arbitrary<bool>()) condition.tag = *anyTag();
    }
  }
}

/// What is no id of XML, or the first id that stands twice, or nothing.
std::string wrongId(const XmlElement& element, std::set<std::string_view>& ids) {
  if (const auto id = element.attribute("id"); id && element.space != "urn:tidlig:model:1") {
    const bool starts =
        !id->empty() && (std::isalpha(static_cast<unsigned char>(id->front())) != 0);
    const bool good = starts && id->find_first_not_of(
                                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                    "0123456789_.-") == std::string_view::npos;
    if (!good || !ids.insert(*id).second) return std::string(*id);
  }
  for (const XmlElement& child : element.children) {
    if (std::string wrong = wrongId(child, ids); !wrong.empty()) return wrong;
  }
  return {};
}

std::string wrongIdOf(const Model& model) {
  const std::string text = exchange::writeDmn(model);
  exchange::XmlDocument::Failure failure;
  const auto document = exchange::XmlDocument::parse(text, {}, failure);
  if (!document) return "no XML";
  std::set<std::string_view> ids;
  return wrongId(document->root(), ids);
}

}  // namespace

TEST_CASE("each id stands once, also beside a tag that is called as a piece of an id") {
  Model model = test::startModel();
  model.child[1].push_back({1, domain::Value::some, {}});
  for (const char* const tag : {"variable", "to", "tag", "expression"}) {
    model.child[1].push_back({1, domain::Value::some, tag});
  }
  CHECK(wrongIdOf(model).empty());
}

TEST_CASE("each id of any model's decision tables stands once and is one that XML can have") {
  test::holds("ids", [] {
    Model model = test::anyModel();
    tagAll(model.child);
    tagAll(model.parent);
    RC_ASSERT(wrongIdOf(model).empty());
  });
}
