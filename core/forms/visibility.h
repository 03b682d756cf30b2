#pragma once

#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What of a form is asked, given the answers so far (FHIR's enableWhen).
///
/// A form and a response to it are laid over each other. A *scope* is a place where answers stand:
/// the response itself, one repetition of a group, or one answer that has questions under it. A
/// *place* is one item of the form in one scope. Where a response has nothing for a group or a
/// question with items under it, one scope without anything in it stands for what may come, so
/// that every item of the form has a place.
///
///     form          response         scopes and places
///     group g  ×2   g (a = 1)        0 ── g ┬─ 1 ── a, b
///       a           g (a = 2)               └─ 2 ── a, b
///       b if a = 2
///
/// A condition is about the nearest scope around both items: the b above looks at the a beside it,
/// never at that of another repetition; an item under an answer looks at this answer alone.
///
/// Use: one FormIndex for each form, one AnswerTree for each response; `fill` after every change
/// (a form of 800 items with 200 conditions takes well below a millisecond).
namespace tidlig::forms {

inline constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

/// A form made ready for being asked by number. Made once; the form must outlive it and stay where
/// it is.
class FormIndex {
 public:
  /// An enableWhen with what it needs already looked up.
  struct Condition {
    const EnableWhen* rule = nullptr;
    std::uint32_t question = kNowhere;  ///< number of the item it asks about; kNowhere: none there
    std::uint32_t level = 0;            ///< of the nearest scope around both
  };

  struct Entry {
    const Item* item = nullptr;
    std::uint32_t parent = kNowhere;  ///< number of the item around it
    std::uint32_t level = 0;          ///< of the scope it stands in; the response's own is 0
    std::uint32_t firstChild = 0;     ///< the items under it have the numbers from here
    std::uint32_t children = 0;
    std::uint32_t firstCondition = 0;
    std::uint32_t conditions = 0;
  };

  explicit FormIndex(const Questionnaire& form);

  [[nodiscard]] std::size_t size() const { return m_entries.size(); }
  [[nodiscard]] const Entry& at(std::uint32_t number) const { return m_entries[number]; }
  /// The item with this linkId.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view linkId) const;
  [[nodiscard]] std::span<const Condition> conditions(std::uint32_t number) const;
  /// How many items stand at the top of the form; they have the first numbers.
  [[nodiscard]] std::uint32_t topItems() const { return m_topItems; }
  /// All items, each after those that decide whether it is asked. Items whose conditions go round
  /// in a circle are left out: they are never asked.
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }

 private:
  struct Range {
    std::uint32_t first = 0, count = 0;
  };

  Range add(const std::vector<Item>& items, std::uint32_t parent, std::uint32_t level);
  void resolve(std::uint32_t number);
  [[nodiscard]] std::uint32_t sharedLevel(std::uint32_t number, std::uint32_t question) const;
  void sort();

  std::vector<Entry> m_entries;
  std::vector<Condition> m_conditions;
  std::unordered_map<std::string_view, std::uint32_t> m_numbers;
  std::vector<std::uint32_t> m_order;
  std::uint32_t m_topItems = 0;
};

/// Whether an item is asked, whatever is still going to be answered.
enum class Asked : std::uint8_t {
  no,
  perhaps,  ///< it depends on a question that has no answer yet
  yes,
};

/// A response laid over its form. The index and the response must outlive what was filled from
/// them.
class AnswerTree {
 public:
  /// One item of the form in one scope.
  struct Place {
    std::uint32_t number = 0;  ///< of the item in the index
    std::uint32_t scope = 0;   ///< in which it stands
    std::uint32_t firstGiven = 0, given = 0;
    std::uint32_t firstScope = 0, scopes = 0;  ///< inside it; go on with `nextScope`
    std::uint32_t answers = 0;                 ///< how many there are
    bool enabled = false;                      ///< it is asked now: all FHIR asks about
    Asked asked = Asked::no;                   ///< the same, looking ahead
  };

  struct Scope {
    std::uint32_t place = kNowhere;   ///< around it
    std::uint32_t parent = kNowhere;  ///< the scope around that place
    std::uint32_t end = 0;            ///< scopes inside have the numbers up to before this one
    std::uint32_t firstPlace = 0, places = 0;
    const ResponseItem* group = nullptr;     ///< the repetition of a group, if it is there
    const ResponseAnswer* answer = nullptr;  ///< the answer, if it is there
  };

  /// A response that would need more places is not looked at: one item costs some bytes here, and
  /// a hostile form and response multiply.
  static constexpr std::size_t kMostPlaces = 1'000'000;

  explicit AnswerTree(const FormIndex& index) : m_index(&index) {}

  /// Lays these items of a response over the form and decides what is asked. Items that stand in
  /// the wrong place or that the form does not know are passed over. False: too many places, and
  /// nothing is kept.
  bool fill(const std::vector<ResponseItem>& items);

  [[nodiscard]] const FormIndex& index() const { return *m_index; }
  [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
  [[nodiscard]] const std::vector<Scope>& scopes() const { return m_scopes; }
  [[nodiscard]] const Item& item(const Place& place) const {
    return *m_index->at(place.number).item;
  }
  /// The places of an item, in the order of the response.
  [[nodiscard]] std::span<const std::uint32_t> placesOf(std::uint32_t number) const;
  /// What the response holds for a place: usually one item; of a group one for each repetition.
  [[nodiscard]] std::span<const ResponseItem* const> given(const Place& place) const;
  /// Number of the scope after `scope` inside the same place; kNowhere after the last.
  [[nodiscard]] std::uint32_t nextScope(std::uint32_t scope) const;

  /// Whether the item is asked anywhere now. For forms without repetitions: whether it is asked.
  [[nodiscard]] bool isEnabled(std::string_view linkId) const;

 private:
  struct Truth {
    bool now = false;
    Asked ahead = Asked::no;
  };

  bool addScope(std::uint32_t place, const std::vector<ResponseItem>& items, const Scope& start);
  void sortGiven(const Scope& scope, const std::vector<ResponseItem>& items);
  bool addScopesOf(std::uint32_t place);
  void indexPlaces();
  void decide(Place& place) const;
  [[nodiscard]] Truth holds(const FormIndex::Condition& condition, const Place& place) const;
  [[nodiscard]] Truth someAnswer(const FormIndex::Condition& condition, std::uint32_t scope) const;
  void ask(const FormIndex::Condition& condition, const Place& question, Truth& truth) const;
  void askAnswerAround(const FormIndex::Condition& condition, const Scope& scope,
                       Truth& truth) const;

  const FormIndex* m_index;
  std::vector<Place> m_places;
  std::vector<Scope> m_scopes;
  std::vector<const ResponseItem*> m_given;
  std::vector<std::uint32_t> m_placesByItem, m_firstByItem;
};

/// Whether an answer is as a condition wants it. `exists` is asked about answers, not of one.
bool meets(const AnswerValue& answer, const EnableWhen& rule);

}  // namespace tidlig::forms
