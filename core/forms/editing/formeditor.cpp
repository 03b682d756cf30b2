#include "forms/editing/formeditor.h"

#include "forms/editing/formjson.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>

namespace tidlig::forms {
namespace {

using base::Error;
using base::ErrorKind;
using base::JsonTree;
using domain::LocalText;

Error invalid(const char* what) {
  return {ErrorKind::invalid, what};
}

Error noItem() {
  return {ErrorKind::notFound, "the checklist has no such question or section"};
}

const LocalText& yesNoText(bool yes) {
  static const LocalText kYes{"Ja", "Yes"};
  static const LocalText kNo{"Nej", "No"};
  return yes ? kYes : kNo;
}

std::string_view typeOf(OwnQuestion kind) {
  switch (kind) {
    case OwnQuestion::yesNo:
      return "boolean";
    case OwnQuestion::oneOf:
    case OwnQuestion::severalOf:
      return "choice";
    case OwnQuestion::words:
      return "text";
    case OwnQuestion::number:
      return "decimal";
    case OwnQuestion::date:
      return "date";
    case OwnQuestion::explanation:
      break;
  }
  return "display";
}

JsonTree checklistExtension(const NewForm& wanted) {
  const auto part = [](std::string_view url, std::string_view code) {
    JsonTree made = JsonTree::object();
    made.set("url", JsonTree::string(url));
    made.set("valueCode", JsonTree::string(code));
    return made;
  };
  JsonTree parts = JsonTree::array();
  for (const std::string& profession : wanted.professions) {
    parts.append(part("profession", profession));
  }
  if (wanted.subject) {
    const bool adult = *wanted.subject == domain::Subject::Kind::adult;
    const bool child = *wanted.subject == domain::Subject::Kind::child;
    parts.append(part("subject", adult ? "adult" : child ? "child" : "family"));
  }
  for (const domain::AgeBand band : domain::kAgeBands) {
    if (wanted.ages.contains(band)) parts.append(part("age", domain::code(band)));
  }
  JsonTree made = JsonTree::object();
  made.set("url", JsonTree::string(kChecklistExtension));
  made.set("extension", std::move(parts));
  return made;
}

/// linkIds of whose answers a condition somewhere outside of `inside` asks.
bool isAskedForOutside(const JsonTree& form, const std::set<std::string>& inside) {
  bool asked = false;
  eachItem(form, [&](const JsonTree& item) {
    const JsonTree* const conditions = item.find("enableWhen");
    if (conditions == nullptr || inside.contains(std::string(item.textOf("linkId")))) return;
    for (const auto& [key, condition] : conditions->parts()) {
      asked = asked || inside.contains(std::string(condition.textOf("question")));
    }
  });
  return asked;
}

std::set<std::string> linkIdsOf(const JsonTree& item) {
  std::set<std::string> ids{std::string(item.textOf("linkId"))};
  eachItem(item, [&](const JsonTree& one) { ids.emplace(one.textOf("linkId")); });
  return ids;
}

/// In the form's own language.
bool says(const JsonTree& option, std::string_view own, const LocalText& text) {
  const JsonTree* const coding = option.find("valueCoding");
  return coding != nullptr && coding->textOf("display") == (own == "en" ? text.en : text.da);
}

/// The options as they are wanted, each made of the one before that says the same; where as many
/// are new as are gone, of the one that is gone. `taken` are the codes that nobody gets any more.
JsonTree optionsFor(const std::vector<LocalText>& wanted, const JsonTree* before,
                    std::string_view own, std::set<std::string>& taken) {
  std::vector<const JsonTree*> options;
  if (before != nullptr) {
    for (const auto& [key, option] : before->parts()) {
      if (option.find("valueCoding") != nullptr) options.push_back(&option);
    }
  }
  const auto kept = [&](const LocalText& one) -> const JsonTree* {
    const auto found = std::find_if(options.begin(), options.end(), [&](const JsonTree* option) {
      return says(*option, own, one);
    });
    return found == options.end() ? nullptr : *found;
  };
  std::vector<const JsonTree*> gone;
  std::copy_if(options.begin(), options.end(), std::back_inserter(gone), [&](const auto* option) {
    return std::none_of(wanted.begin(), wanted.end(),
                        [&](const LocalText& one) { return says(*option, own, one); });
  });
  const auto fresh = std::count_if(wanted.begin(), wanted.end(),
                                   [&](const LocalText& one) { return kept(one) == nullptr; });
  const bool reworded = fresh == std::ssize(gone);
  auto nextGone = gone.begin();
  JsonTree made = JsonTree::array();
  for (const LocalText& one : wanted) {
    const JsonTree* same = kept(one);
    if (same == nullptr && reworded) same = *nextGone++;
    if (same != nullptr) {
      JsonTree option = *same;
      setLocalText(*option.find("valueCoding"), "display", own, one);
      made.append(std::move(option));
      continue;
    }
    int number = 1;
    while (!taken.insert(std::to_string(number)).second) ++number;
    made.append(makeOption(std::to_string(number), own, one));
  }
  return made;
}

bool isSection(const JsonTree& item) {
  return item.textOf("type") == "group";
}

}  // namespace

base::Result<FormEditor> FormEditor::open(std::string_view bytes,
                                          const domain::Catalogue& catalogue) {
  ReadForm read = readQuestionnaire(bytes, &catalogue);
  if (!read.form) return invalid("the form cannot be used: form check says why");
  TIDLIG_ASSIGN(const auto document, base::JsonDocument::parse(bytes));
  return FormEditor(JsonTree::from(document.root()), catalogue, std::move(read));
}

base::Result<FormEditor> FormEditor::make(const NewForm& wanted, const std::string& url,
                                          base::Date today, const domain::Catalogue& catalogue) {
  JsonTree form = JsonTree::object();
  form.set("resourceType", JsonTree::string("Questionnaire"));
  form.set("language", JsonTree::string("da"));
  if (!wanted.professions.empty() || wanted.subject || !wanted.ages.empty()) {
    JsonTree extensions = JsonTree::array();
    extensions.append(checklistExtension(wanted));
    form.set("extension", std::move(extensions));
  }
  form.set("url", JsonTree::string(url));
  form.set("version", JsonTree::string("1.0.0"));
  setLocalText(form, "title", "da", wanted.title);
  form.set("status", JsonTree::string("active"));
  form.set("date", JsonTree::string(today.text()));
  JsonTree items = JsonTree::array();
  JsonTree section = makeItem("section.1", "group", "da", {"Første afsnit", "First section"});
  JsonTree below = JsonTree::array();
  // A section must hold something; what it begins with can be reworded or taken away.
  below.append(
      makeItem("words.1", "text", "da", {"Det siger familien selv", "What the family says"}));
  section.set("item", std::move(below));
  items.append(std::move(section));
  form.set("item", std::move(items));
  return open(form.bytes(), catalogue);
}

std::string FormEditor::language() const {
  return form().language;
}

base::Status FormEditor::keep(JsonTree changed) {
  ReadForm read = readQuestionnaire(changed.bytes(), m_catalogue);
  if (!read.form) {
    const auto why = std::find_if(read.findings.begin(), read.findings.end(),
                                  [](const Finding& f) { return f.severity == Severity::error; });
    return Error{ErrorKind::invalid,
                 why == read.findings.end() ? "the checklist could not be read" : why->text.en};
  }
  m_tree = std::move(changed);
  m_read = std::move(read);
  return base::Done{};
}

base::Status FormEditor::becomeCopy(const std::string& url, const LocalText& title,
                                    base::Date today) {
  JsonTree changed = m_tree;
  const std::string source = form().canonical();
  changed.remove("id");
  changed.remove("name");
  changed.set("url", JsonTree::string(url));
  changed.set("version", JsonTree::string("1.0.0"));
  changed.set("status", JsonTree::string("active"), "item");
  changed.set("date", JsonTree::string(today.text()), "item");
  setLocalText(changed, "title", language(), title);
  if (!source.empty()) {
    JsonTree from = JsonTree::array();
    from.append(JsonTree::string(source));
    changed.set("derivedFrom", std::move(from), "item");
  }
  return keep(std::move(changed));
}

base::Status FormEditor::setVersion(const std::string& version, base::Date today) {
  const bool odd = std::any_of(version.begin(), version.end(), [](unsigned char c) {
    return std::isspace(c) != 0 || c == '|' || c < 0x20;
  });
  if (version.empty() || odd) return invalid("a version is a word such as 1.1.0");
  JsonTree changed = m_tree;
  changed.set("version", JsonTree::string(version), "item");
  changed.set("date", JsonTree::string(today.text()), "item");
  return keep(std::move(changed));
}

base::Status FormEditor::setTitle(std::string_view language, const std::string& text) {
  if (text.empty() && language == this->language()) return invalid("a checklist has a title");
  JsonTree changed = m_tree;
  setLocalText(changed, "title", this->language(), language, text);
  return keep(std::move(changed));
}

base::Status FormEditor::setDescription(std::string_view language, const std::string& text) {
  JsonTree changed = m_tree;
  if (changed.find("description") == nullptr && !text.empty()) {
    changed.set("description", JsonTree::string(text), "item");
  }
  setLocalText(changed, "description", this->language(), language, text);
  return keep(std::move(changed));
}

base::Status FormEditor::setText(std::string_view linkId, ItemText which, std::string_view language,
                                 const std::string& text) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  const std::string own = this->language();
  JsonTree* item = &found.item();
  if (which == ItemText::help) {
    JsonTree* below = item->find("item");
    if (below == nullptr) below = &item->set("item", JsonTree::array());
    auto& parts = below->parts();
    auto help = std::find_if(parts.begin(), parts.end(),
                             [](const auto& part) { return isHelp(part.second); });
    if (help == parts.end()) {
      if (text.empty()) return base::Done{};
      below->append(makeHelp(freshLinkId(std::string(linkId) + ".help"), own, {}));
      help = parts.end() - 1;
    }
    setLocalText(help->second, "text", own, language, text);
    // Help without words in the form's own language is none.
    if (help->second.textOf("text").empty()) {
      if (language != own) return invalid("write it in Danish first");
      parts.erase(help);
    }
    if (parts.empty()) item->remove("item");
    return keep(std::move(changed));
  }
  if (text.empty() && language == own) return invalid("a question or a section has words");
  setLocalText(*item, "text", own, language, text);
  return keep(std::move(changed));
}

base::Status FormEditor::setRequired(std::string_view linkId, bool required) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  if (found.item().textOf("type") == "display") return invalid("an explanation is not answered");
  found.item().set("required", JsonTree::boolean(required), "item");
  return keep(std::move(changed));
}

base::Status FormEditor::setProfessionalOnly(std::string_view linkId, bool only) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  setFlagExtension(found.item(), kProfessionalOnlyExtension, only);
  return keep(std::move(changed));
}

base::Status FormEditor::setOptions(std::string_view linkId,
                                    const std::vector<LocalText>& options) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  JsonTree& item = found.item();
  const Item* const known = forms::findItem(form(), linkId);
  if (known == nullptr || known->indicator || item.find("answerValueSet") != nullptr ||
      (known->type != ItemType::choice && known->type != ItemType::openChoice)) {
    return invalid("the answers to this question are not one's own to choose");
  }
  std::set<std::string> seen;
  for (const LocalText& one : options) {
    if (one.da.empty()) return invalid("an answer has words");
    if (!seen.insert(one.da).second) return invalid("the same answer is there twice");
  }
  if (options.empty()) return invalid("a question with answers to choose has one at least");
  rememberCodes(item);
  JsonTree after =
      optionsFor(options, item.find("answerOption"), language(), m_codes[std::string(linkId)]);
  item.set("answerOption", std::move(after), "item");
  return keep(std::move(changed));
}

base::Status FormEditor::avoidLinkIdsOf(std::string_view bytes) {
  TIDLIG_ASSIGN(const auto document, base::JsonDocument::parse(bytes));
  eachItem(JsonTree::from(document.root()), [&](const JsonTree& item) {
    m_gone.emplace_back(item.textOf("linkId"));
    rememberCodes(item);
  });
  return base::Done{};
}

void FormEditor::rememberCodes(const JsonTree& item) {
  const JsonTree* const options = item.find("answerOption");
  if (options == nullptr) return;
  auto& codes = m_codes[std::string(item.textOf("linkId"))];
  for (const auto& [key, option] : options->parts()) {
    const JsonTree* const coding = option.find("valueCoding");
    if (coding != nullptr) codes.emplace(coding->textOf("code"));
  }
}

std::string FormEditor::freshLinkId(const std::string& wanted) const {
  std::set<std::string> taken{m_gone.begin(), m_gone.end()};
  eachItem(m_tree, [&](const JsonTree& item) { taken.emplace(item.textOf("linkId")); });
  std::string id = wanted;
  for (int number = 2; taken.contains(id); ++number) id = wanted + "." + std::to_string(number);
  return id;
}

/// Below the item, or last in it where it is a section.
base::Result<std::string> FormEditor::insert(std::string_view after, JsonTree item) {
  const std::string linkId(item.textOf("linkId"));
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, after);
  if (!found) return noItem();
  if (isSection(found.item()) && !isSection(item)) {
    JsonTree* below = found.item().find("item");
    if (below == nullptr) below = &found.item().set("item", JsonTree::array());
    below->append(std::move(item));
  } else {
    auto& parts = found.list->parts();
    parts.emplace(parts.begin() + static_cast<std::ptrdiff_t>(found.index) + 1, std::string(),
                  std::move(item));
  }
  TIDLIG_TRY(keep(std::move(changed)));
  return linkId;
}

base::Result<std::string> FormEditor::addSection(const LocalText& text) {
  JsonTree changed = m_tree;
  const std::string linkId = freshLinkId("section.1");
  JsonTree section = makeItem(linkId, "group", language(), text);
  JsonTree below = JsonTree::array();
  below.append(makeItem(freshLinkId("words.1"), "text", language(),
                        {"Det siger familien selv", "What the family says"}));
  section.set("item", std::move(below));
  changed.find("item")->append(std::move(section));
  TIDLIG_TRY(keep(std::move(changed)));
  return linkId;
}

base::Result<std::string> FormEditor::addIndicator(std::string_view after,
                                                   const domain::Indicator& indicator) {
  for (const Item* const question : questionsOf(form())) {
    if (question->indicator == indicator.code) {
      return invalid("the checklist asks about this already");
    }
  }
  return insert(after, makeIndicator(freshLinkId(indicator.code), language(), indicator));
}

base::Result<std::string> FormEditor::addQuestion(std::string_view after, OwnQuestion kind,
                                                  const LocalText& text) {
  JsonTree item = makeItem(freshLinkId("own.1"), typeOf(kind), language(), text);
  if (kind == OwnQuestion::severalOf) item.set("repeats", JsonTree::boolean(true));
  if (kind == OwnQuestion::oneOf || kind == OwnQuestion::severalOf) {
    JsonTree options = JsonTree::array();
    options.append(makeOption("1", language(), yesNoText(true)));
    options.append(makeOption("2", language(), yesNoText(false)));
    item.set("answerOption", std::move(options));
  }
  return insert(after, std::move(item));
}

base::Result<bool> FormEditor::move(std::string_view linkId, int steps) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  const int step = steps < 0 ? -1 : 1;
  auto& parts = found.list->parts();
  const auto to = static_cast<std::ptrdiff_t>(found.index) + step;
  if (to >= 0 && to < std::ssize(parts) && !isHelp(parts[static_cast<std::size_t>(to)].second)) {
    std::swap(parts[found.index], parts[static_cast<std::size_t>(to)]);
    TIDLIG_TRY(keep(std::move(changed)));
    return true;
  }
  // Into the section beside, where there is one and this is no section itself.
  if (found.parent == nullptr || isSection(found.item()) || !isSection(*found.parent)) return false;
  if (parts.size() == 1) return invalid("a section keeps one question at least: move the section");
  const FoundItem around = findItem(changed, found.parent->textOf("linkId"));
  const auto beside = static_cast<std::ptrdiff_t>(around.index) + step;
  if (beside < 0 || beside >= std::ssize(around.list->parts())) return false;
  JsonTree& section = around.list->parts()[static_cast<std::size_t>(beside)].second;
  if (!isSection(section)) return false;
  JsonTree moving = found.item();
  parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(found.index));
  auto& into = section.find("item")->parts();
  into.emplace(step > 0 ? into.begin() : into.end(), std::string(), std::move(moving));
  TIDLIG_TRY(keep(std::move(changed)));
  return true;
}

base::Status FormEditor::remove(std::string_view linkId) {
  JsonTree changed = m_tree;
  const FoundItem found = findItem(changed, linkId);
  if (!found) return noItem();
  const std::set<std::string> inside = linkIdsOf(found.item());
  if (isAskedForOutside(changed, inside)) {
    return invalid("whether another question is asked depends on the answer to this one");
  }
  auto& parts = found.list->parts();
  if (parts.size() == 1) {
    return invalid(found.parent == nullptr ? "a checklist keeps one section at least"
                                           : "a section keeps one question at least");
  }
  parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(found.index));
  TIDLIG_TRY(keep(std::move(changed)));
  m_gone.insert(m_gone.end(), inside.begin(), inside.end());
  return base::Done{};
}

}  // namespace tidlig::forms
