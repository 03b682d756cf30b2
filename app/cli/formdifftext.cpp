#include "formdifftext.h"

#include "base/jsonwriter.h"
#include "formcommands.h"

#include <fmt/format.h>

#include <iterator>

namespace tidlig::cli {
namespace {

using base::JsonWriter;
using forms::Carry;
using forms::Change;
using forms::ChangeKind;
using forms::Kinship;

bool isOneForm(const forms::FormDiff& diff) {
  return diff.kinship == Kinship::same || diff.kinship == Kinship::version;
}

void writeOptional(JsonWriter& json, std::string_view key, const std::string& text) {
  json.key(key);
  text.empty() ? json.null() : json.string(text);
}

void writeHead(JsonWriter& json, std::string_view key, const forms::Questionnaire& form) {
  json.key(key).beginObject().key("id").string(form.sha256);
  json.key("url").string(form.url).key("version").string(form.version);
  json.key("title").string(form.title.text).endObject();
}

void writeChanges(JsonWriter& json, std::string_view key, const std::vector<Change>& changes) {
  json.key(key).beginArray();
  for (const Change& change : changes) {
    json.beginObject().key("change").string(forms::code(change.kind));
    if (!change.of.empty()) json.key("of").string(change.of);
    if (!change.language.empty()) json.key("language").string(change.language);
    writeOptional(json, "before", change.before);
    writeOptional(json, "after", change.after);
    json.endObject();
  }
  json.endArray();
}

/// "added", "gone" or "both".
std::string_view presence(const forms::ItemDiff& item) {
  if (item.before == nullptr) return "added";
  return item.after == nullptr ? "gone" : "both";
}

void writeItem(JsonWriter& json, const forms::ItemDiff& found) {
  const forms::Item& item = found.item();
  json.beginObject().key("linkId").string(item.linkId).key("in").string(presence(found));
  json.key("type").string(forms::code(item.type)).key("text").string(item.text.text);
  writeChanges(json, "changes", found.changes);
  json.key("answers");
  found.answers ? json.string(forms::code(*found.answers)) : json.null();
  json.endObject();
}

std::string_view inWords(Carry carry) {
  switch (carry) {
    case Carry::carried:
      return "carried";
    case Carry::confirm:
      return "carried when a person has confirmed that they still mean the same";
    case Carry::notCarried:
      return "not carried: the type changed";
    case Carry::archived:
      return "kept in an archive section: the question is gone";
  }
  return "";
}

std::string quoted(const std::string& text) {
  return text.empty() ? std::string("nothing") : "\"" + onOneLine(text) + "\"";
}

std::string twoSides(std::string_view what, const Change& change) {
  return fmt::format("{}: {} -> {}", what, quoted(change.before), quoted(change.after));
}

std::string inLanguage(std::string_view what, const Change& change) {
  return twoSides(fmt::format("{} ({})", onOneLine(what), onOneLine(change.language)), change);
}

std::string place(const std::string& linkId, std::string_view none) {
  return linkId.empty() ? std::string(none) : onOneLine(linkId);
}

std::string movedInWords(const Change& change) {
  if (change.kind == ChangeKind::parent) {
    return fmt::format("moved from {} to {}", place(change.before, "the top"),
                       place(change.after, "the top"));
  }
  if (change.before == change.after) {
    return fmt::format("moved along with {}", place(change.after, "the first"));
  }
  const auto where = [](const std::string& previous) {
    return previous.empty() ? std::string("first") : "after " + onOneLine(previous);
  };
  return fmt::format("moved: was {}, is {}", where(change.before), where(change.after));
}

std::string inWords(const Change& change) {
  switch (change.kind) {
    case ChangeKind::type:
      return twoSides("type", change);
    case ChangeKind::parent:
    case ChangeKind::order:
      return movedInWords(change);
    case ChangeKind::text:
      return inLanguage(change.of, change);
    case ChangeKind::optionAdded:
      return fmt::format("option added: {} {}", onOneLine(change.of), quoted(change.after));
    case ChangeKind::optionRemoved:
      return fmt::format("option removed: {} {}", onOneLine(change.of), quoted(change.before));
    case ChangeKind::optionReworded:
      return inLanguage("option " + change.of, change);
    case ChangeKind::optionWeight:
      return twoSides("weight of option " + onOneLine(change.of), change);
    case ChangeKind::optionOrder:
      return twoSides("order of the options", change);
    case ChangeKind::conditions:
      return twoSides("asked when", change);
    case ChangeKind::setting:
      return twoSides(onOneLine(change.of), change);
  }
  return {};
}

/// Whatever the forms say about themselves, linkIds prove nothing; so this comes first.
std::string_view kinshipInWords(const forms::FormDiff& diff) {
  switch (diff.kinship) {
    case Kinship::same:
      return "The same form, byte for byte.";
    case Kinship::version:
      return "Two versions of one form.";
    case Kinship::unrelated:
      return "TWO DIFFERENT FORMS: their urls differ. The same linkId need not be the same "
             "question, and no answers move from one to the other.";
    case Kinship::unknown:
      return "NOTHING SAYS THAT THESE ARE VERSIONS OF ONE FORM: a url is missing. The same linkId "
             "need not be the same question, and no answers move from one to the other.";
  }
  return "";
}

class TextWriter {
 public:
  explicit TextWriter(std::string& out) : m_out(out) {}

  template <typename... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    m_out += '\n';
  }

  void head(char side, const forms::Questionnaire& form) {
    line("{}: {}, version {}, {}", side, quoted(form.title.text),
         form.version.empty() ? "unknown" : onOneLine(form.version),
         form.url.empty() ? "no url" : onOneLine(form.url));
  }

  void item(const forms::ItemDiff& found) {
    const char mark = found.before == nullptr ? '+' : (found.after == nullptr ? '-' : '~');
    const forms::Item& item = found.item();
    line("{} {} ({}) {}", mark, onOneLine(item.linkId), forms::code(item.type),
         quoted(item.text.in("en")));
    for (const Change& change : found.changes) line("    {}", inWords(change));
    if (!found.answers || *found.answers == Carry::carried) return;
    if (found.changes.empty()) line("    what stands around it changed");
    line("    answers: {}", inWords(*found.answers));
  }

 private:
  std::string& m_out;
};

}  // namespace

void writeDiffJson(const forms::Questionnaire& before, const forms::Questionnaire& after,
                   const forms::FormDiff& diff, std::string& out) {
  JsonWriter json(out);
  json.beginObject().key("kinship").string(forms::code(diff.kinship));
  json.key("differs").boolean(diff.kinship != Kinship::same);
  writeHead(json, "a", before);
  writeHead(json, "b", after);
  writeChanges(json, "form", diff.form);
  json.key("items").beginArray();
  for (const forms::ItemDiff& item : diff.items) writeItem(json, item);
  json.endArray().key("answers");
  if (isOneForm(diff)) {
    json.beginObject();
    for (const Carry carry : forms::kCarries) {
      const auto count = diff.answers[static_cast<std::size_t>(carry)];
      json.key(forms::code(carry)).integer(static_cast<std::int64_t>(count));
    }
    json.endObject();
  } else {
    json.null();
  }
  json.endObject();
  out += '\n';
}

void writeDiffText(const forms::Questionnaire& before, const forms::Questionnaire& after,
                   const forms::FormDiff& diff, std::string& out) {
  TextWriter text(out);
  text.line("{}", kinshipInWords(diff));
  text.head('A', before);
  text.head('B', after);
  if (diff.kinship == Kinship::same) return;
  if (diff.empty()) {
    text.line("");
    text.line(
        "Nothing that is read differs; the files do: their layout, or parts that are not read.");
  }
  if (!diff.form.empty()) text.line("\nThe form");
  for (const Change& change : diff.form) text.line("    {}", inWords(change));
  if (!diff.items.empty()) text.line("\nItems (+ added, - gone, ~ changed)");
  for (const forms::ItemDiff& item : diff.items) text.item(item);
  if (!isOneForm(diff)) return;
  text.line("\nAnswers to A, by question, on the way to B");
  for (const Carry carry : forms::kCarries) {
    text.line("    {} {}", diff.answers[static_cast<std::size_t>(carry)], inWords(carry));
  }
}

}  // namespace tidlig::cli
