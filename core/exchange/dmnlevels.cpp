#include "exchange/dmnnames.h"
#include "exchange/dmntables.h"
#include "exchange/dmnvalues.h"

#include <algorithm>

namespace tidlig::exchange::dmn {
namespace {

using domain::Axis;
using scoring::Condition;
using words::Phrase;

constexpr std::int64_t kLargestCount = 2147483647;

/// ">= 3" gives 3, "-" and nothing give 0 for any.
std::optional<std::uint32_t> atLeastOf(std::string_view test) {
  if (test.empty() || test == "-") return 0;
  if (!test.starts_with(">=")) return std::nullopt;
  const auto number = wholeNumber(trimmed(test.substr(2)), 1, kLargestCount);
  if (!number) return std::nullopt;
  return static_cast<std::uint32_t>(*number);
}

class LevelReader {
 public:
  LevelReader(Axis axis, const std::vector<std::string_view>& codes, DmnNotes& notes)
      : m_axis(axis), m_codes(codes), m_notes(notes) {
    m_rows.conditions.resize(codes.size());
    m_rows.places.resize(codes.size());
    m_before = codes.size() - 1;
  }

  LevelRows read(const XmlElement& decision) {
    const XmlElement* const table = tableOf(decision, "FIRST", m_notes);
    if (table == nullptr) return std::move(m_rows);
    const std::size_t before = m_notes.count();
    for (const XmlElement* const input : childrenOf(*table, "input")) readInput(*input);
    if (childrenOf(*table, "output").size() == 1) {
      readRules(*table);
    } else {
      m_notes.note(*table, {"dmn.level-output"});
    }
    m_rows.whole = m_notes.count() == before;
    return std::move(m_rows);
  }

 private:
  void readInput(const XmlElement& input) {
    const XmlElement* const expression = input.child("inputExpression");
    const std::string_view name =
        expression == nullptr ? std::string_view() : innerText(*expression);
    auto count = countFromName(m_axis, name);
    if (!count) count = fromExtension(input, name);
    if (!count) {
      m_notes.note(input, {"dmn.input-unknown"});
    } else if (std::find(m_counts.begin(), m_counts.end(), count) != m_counts.end()) {
      m_notes.note(input, {"dmn.input-twice"});
    }
    m_counts.push_back(std::move(count));
  }

  /// For names that do not say their tag; not where the editor's user wrote another name.
  std::optional<Count> fromExtension(const XmlElement& input, std::string_view name) {
    const XmlElement* const own = extensionOf(input, "count", m_notes);
    if (own == nullptr || name.empty() || own->attribute("name") != name) return std::nullopt;
    const std::string_view value = own->attribute("value").value_or("");
    if (value != "some" && value != "marked") return std::nullopt;
    const auto tag = ownText(*own, "tag");
    if (!tag) return std::nullopt;
    return Count{*domain::valueFromCode(value), tag};
  }

  void readRules(const XmlElement& table) {
    const auto rules = childrenOf(table, "rule");
    for (std::size_t i = 0; i + 1 < rules.size(); ++i) readRule(*rules[i]);
    if (rules.empty()) {
      m_notes.note(table, {"dmn.last-row", {{"level", m_codes[0]}}});
    } else {
      readLastRule(*rules.back());
    }
  }

  struct Row {
    std::vector<Condition> asked;
    std::optional<std::size_t> level;
    bool understood = true;  ///< false: a test was noted and is not among `asked`
  };

  /// Nothing where it was noted that its entries are not the table's columns.
  std::optional<Row> readRow(const XmlElement& rule) {
    const auto inputs = childrenOf(rule, "inputEntry");
    const auto outputs = childrenOf(rule, "outputEntry");
    if (inputs.size() != m_counts.size() || outputs.size() != 1) {
      m_notes.note(rule, {"dmn.row-length"});
      return std::nullopt;
    }
    Row row;
    for (std::size_t i = 0; i < inputs.size(); ++i) readTest(*inputs[i], m_counts[i], row);
    const std::string_view code = stringLiteral(innerText(*outputs[0])).value_or("");
    const auto found = std::find(m_codes.begin(), m_codes.end(), code);
    if (found != m_codes.end()) row.level = static_cast<std::size_t>(found - m_codes.begin());
    return row;
  }

  void readTest(const XmlElement& entry, const std::optional<Count>& column, Row& row) {
    const auto atLeast = atLeastOf(innerText(entry));
    if (!atLeast) {
      m_notes.note(entry, {"dmn.row-test"});
      row.understood = false;
    } else if (*atLeast > 0) {
      const Count count = column.value_or(Count{});
      row.asked.push_back({*atLeast, count.value, count.tag});
    }
  }

  void readRule(const XmlElement& rule) {
    const auto row = readRow(rule);
    if (!row) return;
    if (!row->level || *row->level == 0) {
      words::List above{words::Joint::any};
      for (std::size_t i = 1; i < m_codes.size(); ++i)
        above.items.push_back(words::plain(m_codes[i]));
      return m_notes.note(rule, {"dmn.row-level", {{"levels", std::move(above)}}});
    }
    if (row->asked.empty() && row->understood) return m_notes.note(rule, {"dmn.row-none"});
    if (row->asked.size() > 1) return m_notes.note(rule, {"dmn.row-many"});
    if (*row->level > m_before) return m_notes.note(rule, {"dmn.row-order"});
    m_before = *row->level;
    if (row->asked.empty()) return;
    m_rows.conditions[m_before].push_back(row->asked[0]);
    m_rows.places[m_before].push_back(placeOf(rule));
  }

  void readLastRule(const XmlElement& rule) {
    const auto row = readRow(rule);
    if (!row || (row->level == std::size_t{0} && row->asked.empty())) return;
    m_notes.note(rule, {"dmn.last-row", {{"level", m_codes[0]}}});
  }

  Axis m_axis;
  const std::vector<std::string_view>& m_codes;
  DmnNotes& m_notes;
  std::vector<std::optional<Count>> m_counts;  ///< by column; nothing where it counts none of ours
  LevelRows m_rows;
  std::size_t m_before;  ///< the level of the row above
};

}  // namespace

LevelRows readLevels(const XmlElement& decision, Axis axis,
                     const std::vector<std::string_view>& codes, DmnNotes& notes) {
  return LevelReader(axis, codes, notes).read(decision);
}

}  // namespace tidlig::exchange::dmn
