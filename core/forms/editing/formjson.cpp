#include "forms/editing/formjson.h"

#include "forms/extensionurls.h"
#include "forms/questionnaire.h"

#include <algorithm>

namespace tidlig::forms {
namespace {

using base::JsonTree;
using base::JsonType;

constexpr std::string_view kItemControls = "http://hl7.org/fhir/questionnaire-item-control";

struct ValueWords {
  domain::Value value;
  domain::LocalText child, parent, protective;
};

/// In the order in which they are offered, worded as in the checklists that ship.
const ValueWords kValues[] = {
    {domain::Value::absent,
     {"Ikke set", "Not seen"},
     {"Ikke til stede", "Not present"},
     {"Ikke set", "Not seen"}},
    {domain::Value::some,
     {"Set let eller en gang imellem", "Seen, lightly or now and then"},
     {"Til stede", "Present"},
     {"I nogen grad", "To some degree"}},
    {domain::Value::marked,
     {"Set tydeligt eller vedvarende", "Seen, markedly or lasting"},
     {"I svær grad eller vedvarende", "Severe or lasting"},
     {"Tydeligt", "Clearly"}},
    {domain::Value::notAssessed,
     {"Ikke vurderet", "Not assessed"},
     {"Ikke vurderet", "Not assessed"},
     {"Ikke vurderet", "Not assessed"}},
};

const domain::LocalText& wordsFor(const ValueWords& words, domain::Axis axis) {
  if (axis == domain::Axis::child) return words.child;
  return axis == domain::Axis::parent ? words.parent : words.protective;
}

JsonTree extension(std::string_view url, std::string_view valueKey, JsonTree value) {
  JsonTree made = JsonTree::object();
  made.set("url", JsonTree::string(url));
  made.set(valueKey, std::move(value));
  return made;
}

bool isTranslationTo(const JsonTree& one, std::string_view language) {
  if (one.textOf("url") != ext::kTranslation) return false;
  const JsonTree* const parts = one.find("extension");
  if (parts == nullptr) return false;
  return std::any_of(parts->parts().begin(), parts->parts().end(), [&](const auto& part) {
    return part.second.textOf("url") == "lang" && part.second.textOf("valueCode") == language;
  });
}

JsonTree translation(std::string_view language, const std::string& text) {
  JsonTree parts = JsonTree::array();
  parts.append(extension("lang", "valueCode", JsonTree::string(language)));
  parts.append(extension("content", "valueString", JsonTree::string(text)));
  JsonTree made = JsonTree::object();
  made.set("url", JsonTree::string(ext::kTranslation));
  made.set("extension", std::move(parts));
  return made;
}

/// The extensions beside a primitive; made where there are none.
JsonTree& extensionsBeside(JsonTree& element, const std::string& shadow, std::string_view name) {
  JsonTree* beside = element.find(shadow);
  if (beside == nullptr) {
    // Right after the text itself.
    auto& parts = element.parts();
    const auto own = std::find_if(parts.begin(), parts.end(),
                                  [&](const auto& part) { return part.first == name; });
    const std::string before =
        own == parts.end() || own + 1 == parts.end() ? std::string() : (own + 1)->first;
    beside = &element.set(shadow, JsonTree::object(), before);
  }
  JsonTree* list = beside->find("extension");
  return list != nullptr ? *list : beside->set("extension", JsonTree::array());
}

void setTranslation(JsonTree& element, std::string_view name, std::string_view language,
                    const std::string& text) {
  const std::string shadow = "_" + std::string(name);
  if (text.empty() && element.find(shadow) == nullptr) return;
  JsonTree& list = extensionsBeside(element, shadow, name);
  const auto found = std::find_if(list.parts().begin(), list.parts().end(), [&](const auto& part) {
    return isTranslationTo(part.second, language);
  });
  if (!text.empty()) {
    JsonTree made = translation(language, text);
    found == list.parts().end() ? list.append(std::move(made)) : found->second = std::move(made);
    return;
  }
  if (found != list.parts().end()) list.parts().erase(found);
  if (!list.parts().empty()) return;
  JsonTree* const beside = element.find(shadow);
  beside->remove("extension");
  if (beside->parts().empty()) element.remove(shadow);
}

}  // namespace

void setLocalText(JsonTree& element, std::string_view name, std::string_view own,
                  std::string_view language, const std::string& text) {
  if (language != own) return setTranslation(element, name, language, text);
  text.empty() ? element.remove(name) : (void)element.set(name, JsonTree::string(text), "type");
}

void setLocalText(JsonTree& element, std::string_view name, std::string_view own,
                  const domain::LocalText& text) {
  setLocalText(element, name, own, own, own == "en" ? text.en : text.da);
  setLocalText(element, name, own, own == "en" ? "da" : "en", own == "en" ? text.da : text.en);
}

void setFlagExtension(JsonTree& element, std::string_view url, bool on) {
  JsonTree* list = element.find("extension");
  if (list != nullptr) {
    std::erase_if(list->parts(),
                  [&](const auto& part) { return part.second.textOf("url") == url; });
  }
  if (on) {
    if (list == nullptr) list = &element.set("extension", JsonTree::array(), "linkId");
    list->append(extension(url, "valueBoolean", JsonTree::boolean(true)));
  } else if (list != nullptr && list->parts().empty()) {
    element.remove("extension");
  }
}

JsonTree makeItem(const std::string& linkId, std::string_view type, std::string_view own,
                  const domain::LocalText& text) {
  JsonTree item = JsonTree::object();
  item.set("linkId", JsonTree::string(linkId));
  item.set("type", JsonTree::string(type));
  setLocalText(item, "text", own, text);
  return item;
}

JsonTree makeHelp(const std::string& linkId, std::string_view own, const domain::LocalText& text) {
  JsonTree coding = JsonTree::object();
  coding.set("system", JsonTree::string(kItemControls));
  coding.set("code", JsonTree::string("help"));
  JsonTree codings = JsonTree::array();
  codings.append(std::move(coding));
  JsonTree concepts = JsonTree::object();
  concepts.set("coding", std::move(codings));
  JsonTree list = JsonTree::array();
  list.append(extension(ext::kItemControl, "valueCodeableConcept", std::move(concepts)));
  JsonTree item = makeItem(linkId, "display", own, text);
  item.set("extension", std::move(list), "linkId");
  return item;
}

JsonTree makeIndicator(const std::string& linkId, std::string_view own,
                       const domain::Indicator& indicator) {
  JsonTree code = JsonTree::object();
  code.set("system", JsonTree::string(kIndicatorSystem));
  code.set("code", JsonTree::string(indicator.code));
  JsonTree codes = JsonTree::array();
  codes.append(std::move(code));
  JsonTree item = makeItem(linkId, "choice", own, indicator.text);
  item.set("code", std::move(codes), "text");
  item.set("required", JsonTree::boolean(false));
  JsonTree options = JsonTree::array();
  for (const ValueWords& one : kValues) {
    JsonTree option =
        makeOption(std::string(domain::code(one.value)), own, wordsFor(one, indicator.axis));
    option.find("valueCoding")->set("system", JsonTree::string(kValueSystem), "code");
    options.append(std::move(option));
  }
  item.set("answerOption", std::move(options));
  if (indicator.help.da.empty() && indicator.help.en.empty()) return item;
  JsonTree below = JsonTree::array();
  below.append(makeHelp(linkId + ".help", own, indicator.help));
  item.set("item", std::move(below));
  return item;
}

JsonTree makeOption(const std::string& code, std::string_view own, const domain::LocalText& text) {
  JsonTree coding = JsonTree::object();
  coding.set("code", JsonTree::string(code));
  setLocalText(coding, "display", own, text);
  JsonTree option = JsonTree::object();
  option.set("valueCoding", std::move(coding));
  return option;
}

bool isHelp(const JsonTree& item) {
  const JsonTree* const list = item.find("extension");
  if (item.textOf("type") != "display" || list == nullptr) return false;
  for (const auto& [key, one] : list->parts()) {
    if (one.textOf("url") != ext::kItemControl) continue;
    const JsonTree* const concepts = one.find("valueCodeableConcept");
    const JsonTree* const codings = concepts != nullptr ? concepts->find("coding") : nullptr;
    if (codings == nullptr) continue;
    for (const auto& [none, coding] : codings->parts()) {
      if (coding.textOf("code") == "help") return true;
    }
  }
  return false;
}

FoundItem findItem(JsonTree& form, std::string_view linkId) {
  JsonTree* const list = form.find("item");
  if (list == nullptr) return {};
  for (std::size_t i = 0; i < list->parts().size(); ++i) {
    JsonTree& item = list->parts()[i].second;
    if (item.textOf("linkId") == linkId) {
      return {list, i, form.find("linkId") != nullptr ? &form : nullptr};
    }
    if (const FoundItem inside = findItem(item, linkId)) return inside;
  }
  return {};
}

void eachItem(const JsonTree& element, const std::function<void(const JsonTree&)>& visit) {
  const JsonTree* const list = element.find("item");
  if (list == nullptr) return;
  for (const auto& [key, item] : list->parts()) {
    visit(item);
    eachItem(item, visit);
  }
}

}  // namespace tidlig::forms
