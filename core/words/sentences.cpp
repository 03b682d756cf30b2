#include "words/sentences.h"

#include "base/embedded.h"
#include "base/json.h"

#include <array>
#include <unordered_map>

namespace tidlig::words {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::array<std::string_view, 2> kCodes = {"da", "en"};
constexpr std::array<std::string_view, 2> kFiles = {"resources/sentences/da.json",
                                                    "resources/sentences/en.json"};

Entry readEntry(const JsonValue& value) {
  Entry entry{std::string(value.key()), "", std::string(value.text())};
  if (!value.is(JsonType::object)) return entry;
  const auto form = [&value](std::string_view name) {
    const auto found = value.find(name);
    return found ? std::string(found->text()) : std::string();
  };
  entry.one = form("one");
  entry.other = form("other");
  return entry;
}

/// One language, read once.
class Book {
 public:
  explicit Book(std::string_view file) {
    const auto document = base::JsonDocument::parse(base::embeddedFile(file).value_or("{}"));
    if (!document) return;  // a test reads both
    for (const JsonValue value : document->root()) m_entries.push_back(readEntry(value));
    for (const Entry& entry : m_entries) m_byKey.emplace(entry.key, &entry);
  }

  [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
  [[nodiscard]] const Entry* find(std::string_view key) const {
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : found->second;
  }

 private:
  std::vector<Entry> m_entries;
  std::unordered_map<std::string_view, const Entry*> m_byKey;  ///< into m_entries
};

const Book& book(Language language) {
  static const std::array<Book, 2> kBooks = {Book(kFiles[0]), Book(kFiles[1])};
  return kBooks[static_cast<std::size_t>(language)];
}

struct Sayer {
  Language language;

  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Phrase& phrase) const { return say(language, phrase); }
  std::string operator()(const List& list) const { return say(language, list); }
};

const Place* findPlace(const Phrase& phrase, std::string_view name) {
  for (const Place& place : phrase.places) {
    if (place.name() == name) return &place;
  }
  return nullptr;
}

/// Danish and English both have a singular for exactly one.
bool isOne(const Phrase& phrase) {
  const Place* const count = findPlace(phrase, "n");
  const auto* const number =
      count == nullptr ? nullptr : std::get_if<std::int64_t>(&count->value());
  return number != nullptr && *number == 1;
}

std::string fill(Language language, std::string_view text, const Phrase& phrase) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out += text.substr(at, open - at);
    const Place* const place = findPlace(phrase, text.substr(open + 1, close - open - 1));
    out += place != nullptr ? std::visit(Sayer{language}, place->value())
                            : std::string(text.substr(open, close + 1 - open));
    at = close + 1;
  }
  return out.append(text.substr(at));
}

/// The first letter as a capital: ASCII, and the letters of Latin-1 such as æ, ø and å.
void capitalise(std::string& text) {
  if (text.empty()) return;
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  if (text.size() < 2 || text[0] != '\xc3') return;
  const auto second = static_cast<unsigned char>(text[1]);
  if (second >= 0xa0 && second <= 0xbe && second != 0xb7) {
    text[1] = static_cast<char>(second - 0x20);
  }
}

/// Whether a comma begins a clause here. One inside quotes does not: the quotes end what it began.
bool hasClause(std::string_view text) {
  constexpr std::string_view kOpen = "“", kClose = "”";
  for (std::size_t open = text.find(kOpen); open != std::string_view::npos;
       open = text.find(kOpen)) {
    if (text.substr(0, open).find(", ") != std::string_view::npos) return true;
    const std::size_t close = text.find(kClose, open);
    if (close == std::string_view::npos) return false;
    text.remove_prefix(close + kClose.size());
  }
  return text.find(", ") != std::string_view::npos;
}

}  // namespace

std::string_view code(Language language) {
  return kCodes[static_cast<std::size_t>(language)];
}

std::optional<Language> languageFromCode(std::string_view text) {
  for (const Language language : {Language::danish, Language::english}) {
    if (code(language) == text) return language;
  }
  return std::nullopt;
}

std::string say(Language language, const Phrase& phrase) {
  const Entry* const entry = book(language).find(phrase.key);
  if (entry == nullptr) return std::string(phrase.key);
  const bool one = !entry->one.empty() && isOne(phrase);
  return fill(language, one ? entry->one : entry->other, phrase);
}

std::string sentence(Language language, const Phrase& phrase) {
  std::string text = say(language, phrase);
  capitalise(text);
  return text;
}

domain::LocalText sentences(const Phrase& phrase) {
  return {sentence(Language::danish, phrase), sentence(Language::english, phrase)};
}

std::string say(Language language, const List& list) {
  const char* const joint = list.joint == Joint::all ? "list.and" : "list.or";
  std::string out;
  // A clause that a comma began ends with one too, so that the joint is not read as part of it.
  bool clause = false;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const bool last = i + 1 == list.items.size();
    if (i > 0 && (!last || clause)) out += ',';
    if (i > 0) out += last ? say(language, Phrase{joint}) : std::string(" ");
    const std::string item = say(language, list.items[i]);
    clause = hasClause(item);
    out += item;
  }
  return out;
}

const std::vector<Entry>& entries(Language language) {
  return book(language).entries();
}

}  // namespace tidlig::words
