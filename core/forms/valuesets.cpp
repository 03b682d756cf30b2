#include "forms/valuesets.h"

#include "forms/extensionurls.h"
#include "forms/optionreader.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::array<std::string_view, 1> kDisplay = {"display"};

/// Reads one value set: what it lists, with the weights that stand at either of its two lists.
class SetReader {
 public:
  SetReader(ValueSet& set, Report& report) : m_set(set), m_report(report) {}

  void read(const JsonValue& resource) {
    const auto expansion = objectUnder(resource, "expansion");
    if (expansion) readExpansion(*expansion);
    m_expanded = !m_set.options.empty();
    if (const auto compose = objectUnder(resource, "compose")) readCompose(*compose);
    if (!expansion && !resource.find("compose")) m_set.whole = false;
  }

 private:
  std::optional<JsonValue> objectUnder(const JsonValue& object, std::string_view key) {
    const auto member = object.find(key);
    if (!member || member->is(JsonType::object)) return member;
    m_report.add("wrong-type", *member);
    return std::nullopt;
  }

  void readExpansion(const JsonValue& expansion) {
    static constexpr std::array<std::string_view, 3> kRead = {"contains", "total", "offset"};
    static constexpr std::array<std::string_view, 3> kKept = {"identifier", "timestamp",
                                                              "parameter"};
    checkMembers(expansion, {.read = kRead, .kept = kKept}, m_report);
    reportExtensions(expansion, m_report);
    readContains(expansion);
    const auto total = readInteger(expansion, "total", m_report);
    const auto offset = readInteger(expansion, "offset", m_report);
    // One page of a longer list.
    if ((total && *total > m_listed) || offset.value_or(0) > 0) m_set.whole = false;
  }

  void readContains(const JsonValue& parent) {
    static constexpr std::array<std::string_view, 6> kRead = {
        "system", "code", "abstract", "inactive", "contains", "designation"};
    static constexpr std::array<std::string_view, 1> kKept = {"version"};
    for (const JsonValue& value : readObjects(parent, "contains", m_report)) {
      checkMembers(value, {kDisplay, kRead, kKept}, m_report);
      const bool abstract = readBoolean(value, "abstract", m_report).value_or(false);
      const bool inactive = readBoolean(value, "inactive", m_report).value_or(false);
      ++m_listed;
      AnswerOption option = readConcept(value, readString(value, "system", m_report).value_or(""));
      // What only groups others, or may no longer be chosen, is no answer.
      if (!abstract && !inactive && !option.answer.coding.code.empty())
        add(std::move(option), value);
      readContains(value);
    }
  }

  void readCompose(const JsonValue& compose) {
    static constexpr std::array<std::string_view, 2> kRead = {"include", "exclude"};
    static constexpr std::array<std::string_view, 2> kKept = {"lockedDate", "inactive"};
    checkMembers(compose, {.read = kRead, .kept = kKept}, m_report);
    reportExtensions(compose, m_report);
    for (const JsonValue& value : readObjects(compose, "include", m_report)) readInclude(value);
    for (const JsonValue& value : readObjects(compose, "exclude", m_report)) readExclude(value);
    dropExcluded();
  }

  /// Whether `part` of a composition lists its codes; its concepts are then read by the caller.
  bool lists(const JsonValue& part) {
    static constexpr std::array<std::string_view, 2> kRead = {"system", "concept"};
    static constexpr std::array<std::string_view, 3> kKept = {"version", "filter", "valueSet"};
    checkMembers(part, {.read = kRead, .kept = kKept}, m_report);
    reportExtensions(part, m_report);
    return part.find("concept") && !part.find("filter") && !part.find("valueSet");
  }

  void readInclude(const JsonValue& include) {
    if (!lists(include) && !m_expanded) m_set.whole = false;
    const std::string system = readString(include, "system", m_report).value_or("");
    for (const JsonValue& value : readConcepts(include)) {
      AnswerOption option = readConcept(value, system);
      if (option.answer.coding.code.empty()) {
        m_report.addAt("missing", value, "code");
      } else {
        add(std::move(option), value);
      }
    }
  }

  void readExclude(const JsonValue& exclude) {
    if (!lists(exclude) && !m_expanded) m_set.whole = false;
    const std::string system = readString(exclude, "system", m_report).value_or("");
    for (const JsonValue& value : readConcepts(exclude)) {
      const AnswerOption option = readConcept(value, system);
      if (!m_expanded) m_excluded.insert(keyOf(option.answer));
    }
  }

  void dropExcluded() {
    if (m_excluded.empty()) return;
    std::erase_if(m_set.options, [this](const AnswerOption& option) {
      return m_excluded.contains(keyOf(option.answer));
    });
  }

  std::vector<JsonValue> readConcepts(const JsonValue& part) {
    static constexpr std::array<std::string_view, 2> kRead = {"code", "designation"};
    std::vector<JsonValue> concepts = readObjects(part, "concept", m_report);
    for (const JsonValue& value : concepts) {
      checkMembers(value, {.texts = kDisplay, .read = kRead}, m_report);
    }
    return concepts;
  }

  AnswerOption readConcept(const JsonValue& value, std::string system) {
    AnswerOption option;
    option.answer.kind = ValueKind::coding;
    Coding& coding = option.answer.coding;
    coding.system = std::move(system);
    coding.code = readString(value, "code", m_report).value_or("");
    coding.display = readText(value, "display", m_report);
    for (const JsonValue& designation : readObjects(value, "designation", m_report)) {
      readDesignation(designation, coding.display);
    }
    for (const Extension& extension : readExtensions(value, m_report)) {
      if (ext::isWeight(extension.url)) {
        takeWeight(extension, option.weight, m_report);
      } else {
        reportUnread(extension, m_report);
      }
    }
    if (coding.system == kValueSystem) option.value = domain::valueFromCode(coding.code);
    return option;
  }

  void readDesignation(const JsonValue& designation, FormText& display) {
    static constexpr std::array<std::string_view, 2> kRead = {"language", "value"};
    static constexpr std::array<std::string_view, 1> kKept = {"use"};
    checkMembers(designation, {.read = kRead, .kept = kKept}, m_report);
    reportExtensions(designation, m_report);
    const std::string language = readString(designation, "language", m_report).value_or("");
    const std::string text = readNeededString(designation, "value", m_report);
    if (language.empty() || text.empty() || !m_report.hasRoom(1, designation)) return;
    display.translations.push_back({language, text});
  }

  /// The same concept listed twice, or in both lists, is one answer with all that is said of it.
  void add(AnswerOption option, const JsonValue& at) {
    const auto known = m_places.find(keyOf(option.answer));
    if (known != m_places.end()) {
      merge(option, m_set.options[known->second], at);
    } else if (!m_expanded && m_report.hasRoom(1, at)) {
      m_places.emplace(keyOf(option.answer), m_set.options.size());
      m_set.options.push_back(std::move(option));
    }
  }

  void merge(AnswerOption& from, AnswerOption& into, const JsonValue& at) {
    if (from.weight && into.weight && *from.weight != *into.weight) {
      m_report.add("weight-conflict", at);
    }
    if (!into.weight) into.weight = from.weight;
    FormText& display = into.answer.coding.display;
    FormText& other = from.answer.coding.display;
    if (display.text.empty()) display.text = std::move(other.text);
    if (display.translations.empty()) display.translations = std::move(other.translations);
  }

  ValueSet& m_set;
  Report& m_report;
  std::int64_t m_listed = 0;
  bool m_expanded = false;  ///< the expansion says which codes there are
  std::unordered_map<std::string, std::size_t> m_places;
  std::unordered_set<std::string> m_excluded;
};

ValueSet readSet(const JsonValue& resource, Report& report) {
  ValueSet set;
  set.id = readString(resource, "id", report).value_or("");
  set.url = readString(resource, "url", report).value_or("");
  set.version = readString(resource, "version", report).value_or("");
  for (const JsonValue member : resource) {
    const bool read = member.key() == "expansion" || member.key() == "compose";
    if (!read && member.key() != "extension") lookThrough(member, report);
  }
  reportExtensions(resource, report);
  SetReader(set, report).read(resource);
  return set;
}

}  // namespace

void ValueSets::read(const JsonValue& root, std::string_view language, Report& report) {
  m_known = knownValueSets(language);
  for (const JsonValue& resource : readObjects(root, "contained", report)) {
    if (!report.hasRoom(1, resource)) return;
    if (resource.find("implicitRules")) report.addAt("implicit-rules", resource, "implicitRules");
    const std::string type = readNeededString(resource, "resourceType", report);
    const std::string id = readNeededString(resource, "id", report);
    if (!id.empty() && !m_byId.emplace(id, m_contained.size()).second) {
      report.add("contained-twice", resource);
    }
    // What is no value set is kept in its place, so that nothing is ever offered from it.
    m_contained.emplace_back();
    if (type == "ValueSet") {
      m_contained.back() = readSet(resource, report);
      const std::string& url = m_contained.back().url;
      if (!url.empty()) m_byUrl.emplace(url, m_contained.size() - 1);
    } else {
      m_contained.back().whole = false;
      lookThrough(resource, report);
    }
  }
}

const ValueSet* ValueSets::find(std::string_view reference) const {
  if (reference.substr(0, 1) == "#") {
    const auto found = m_byId.find(std::string(reference.substr(1)));
    return found == m_byId.end() ? nullptr : &m_contained[found->second];
  }
  const std::size_t bar = reference.find('|');
  const std::string url(reference.substr(0, bar));
  const std::string_view version = bar == std::string_view::npos ? "" : reference.substr(bar + 1);
  const auto found = m_byUrl.find(url);
  if (found != m_byUrl.end()) {
    const ValueSet& set = m_contained[found->second];
    const bool fits = version.empty() || set.version.empty() || set.version == version;
    return fits ? &set : nullptr;
  }
  for (const ValueSet& set : m_known) {
    if (set.url == url) return &set;
  }
  return nullptr;
}

}  // namespace tidlig::forms
