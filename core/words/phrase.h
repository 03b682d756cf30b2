#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What is said to people, apart from the language it is said in. Who finds something out says it
/// as a phrase; who shows it picks the language (sentences.h).
namespace tidlig::words {

class Place;

/// A sentence or a part of one: its key in resources/sentences, and what stands in its places.
struct Phrase {
  Phrase(std::string_view key);  ///< a part that is said as it stands
  Phrase(std::string_view key, std::vector<Place> places);

  std::string_view key;  ///< a literal in the code; a test holds that each is in both languages
  std::vector<Place> places;
};

/// How the last two of a list are joined: "a, b and c" or "a, b or c"; "a, which is x, or c" after
/// a clause.
enum class Joint : std::uint8_t { all, any };

struct List {
  Joint joint = Joint::all;
  std::vector<Phrase> items = {};
};

/// What stands where a text has `{name}`. The number in the place `n` chooses between the singular
/// and the plural of a text that has both.
class Place {
 public:
  using Value = std::variant<std::int64_t, std::string, Phrase, List>;

  template <typename Number>
    requires std::integral<Number>
  Place(std::string_view name, Number number)
      : m_name(name), m_value(static_cast<std::int64_t>(number)) {}
  Place(std::string_view name, std::string_view text) : m_name(name), m_value(std::string(text)) {}
  Place(std::string_view name, const char* text) : Place(name, std::string_view(text)) {}
  Place(std::string_view name, const std::string& text) : Place(name, std::string_view(text)) {}
  Place(std::string_view name, Phrase phrase) : m_name(name), m_value(std::move(phrase)) {}
  Place(std::string_view name, List list) : m_name(name), m_value(std::move(list)) {}

  [[nodiscard]] std::string_view name() const { return m_name; }
  [[nodiscard]] const Value& value() const { return m_value; }

 private:
  std::string_view m_name;
  Value m_value;
};

// Only here is a place complete.
inline Phrase::Phrase(std::string_view saidKey) : key(saidKey) {}
inline Phrase::Phrase(std::string_view saidKey, std::vector<Place> itsPlaces)
    : key(saidKey), places(std::move(itsPlaces)) {}

/// Words that are the same in every language: a code, or what a person wrote.
inline Phrase plain(std::string_view text) {
  return {"plain", {{"text", text}}};
}

/// A list of such words.
template <typename Texts>
List plainList(const Texts& texts, Joint joint = Joint::all) {
  List list{joint};
  for (const auto& text : texts) list.items.push_back(plain(text));
  return list;
}

}  // namespace tidlig::words
