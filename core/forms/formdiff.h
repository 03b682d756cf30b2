#pragma once

#include "forms/questionnaire.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What differs between two forms, and what that means for answers that were given to the first.
namespace tidlig::forms {

/// Whether the second form is the first one changed. Their linkIds prove nothing.
enum class Kinship : std::uint8_t {
  same,       ///< byte for byte
  version,    ///< the same url
  unrelated,  ///< other urls: two forms
  unknown,    ///< one of them has no url
};

/// "same", "version", "unrelated" or "unknown".
std::string_view code(Kinship kinship);

/// What happens to an answer when a response moves on to the newer version (FORMS.md).
enum class Carry : std::uint8_t {
  carried,
  confirm,     ///< it may mean something else now: a person confirms it
  notCarried,  ///< the question takes another type of answer
  archived,    ///< the question is gone
};
inline constexpr std::array kCarries = {Carry::carried, Carry::confirm, Carry::notCarried,
                                        Carry::archived};

/// "carried", "confirm", "notCarried" or "archived".
std::string_view code(Carry carry);

enum class ChangeKind : std::uint8_t {
  type,            ///< before and after: the codes of the types
  parent,          ///< moved to another group or question, whose linkIds these are; "": the top
  order,           ///< moved among its brothers and sisters: the one it stands after; "": none
  text,            ///< `of`: which of its texts, in `language`
  optionAdded,     ///< `of`: the option; after: what it says
  optionRemoved,   ///< likewise; before: what it said
  optionReworded,  ///< `of`: the option, in `language`
  optionWeight,
  optionOrder,  ///< of those that both have
  conditions,   ///< when it is asked, in words
  setting,      ///< `of`: required, a limit, the unit …
};

/// "type", "parent", "order", "text", "optionAdded" …
std::string_view code(ChangeKind kind);

struct Change {
  ChangeKind kind = ChangeKind::setting;
  std::string of = {};
  std::string language = {};
  std::string before = {}, after = {};  ///< empty: there is none
  friend bool operator==(const Change&, const Change&) = default;
};

/// One linkId that the forms do not have alike, or whose answers are not simply carried.
struct ItemDiff {
  const Item* before = nullptr;  ///< null: added
  const Item* after = nullptr;   ///< null: gone
  std::vector<Change> changes;   ///< of an item that both have; none where only what is around it
                                 ///< makes its answers uncertain
  /// Of a question that the first form has; nothing between forms that are not versions of one.
  std::optional<Carry> answers;

  /// One of the two is always there.
  [[nodiscard]] const Item& item() const {
    assert(before != nullptr || after != nullptr);
    return after != nullptr ? *after : *before;
  }
};

struct FormDiff {
  Kinship kinship = Kinship::same;
  std::vector<Change> form;     ///< url, version, title …: ChangeKind::text and setting
  std::vector<ItemDiff> items;  ///< in the order of the second form, then those that are gone
  std::array<std::size_t, kCarries.size()> answers = {};  ///< questions by Carry

  /// Nothing that is read differs; the bytes may (layout, or parts that are not read).
  [[nodiscard]] bool empty() const { return form.empty() && items.empty(); }
};

/// Compares two forms item by item by linkId. The forms must outlive the result. What differs one
/// way differs the other way too, before and after exchanged.
FormDiff diffForms(const Questionnaire& before, const Questionnaire& after);

}  // namespace tidlig::forms
