#include "exchange/dmnnames.h"
#include "exchange/dmntables.h"
#include "exchange/dmnvalues.h"
#include "exchange/xmlwriter.h"
#include "scoring/modelwords.h"

#include <algorithm>

namespace tidlig::exchange::dmn {
namespace {

using scoring::Cell;
using scoring::CellSource;
using scoring::GroupRange;
using words::Phrase;

std::optional<CellSource> sourceFromCode(std::string_view text) {
  for (const CellSource source : {CellSource::strategy, CellSource::local, CellSource::open}) {
    if (code(source) == text) return source;
  }
  return std::nullopt;
}

template <typename Levels>
std::optional<std::size_t> levelOf(const Levels& levels, std::string_view test) {
  const auto literal = stringLiteral(test);
  for (const auto level : levels) {
    if (literal == code(level)) return static_cast<std::size_t>(level);
  }
  return std::nullopt;
}

/// Each run of space as one, none at the ends: what is left when an editor laid it out anew.
std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!space) {
      out += c;
    } else if (out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

/// What we wrote beside the row when it was exported.
struct Exported {
  GroupRange range;
  CellSource source;
  std::optional<std::string> by, on;
};

/// Reads the table's columns in the order in which they stand now.
class CellReader {
 public:
  explicit CellReader(DmnNotes& notes) : m_notes(notes) {}

  CellRows read(const XmlElement& decision) {
    const XmlElement* const table = tableOf(decision, "UNIQUE", m_notes);
    if (table == nullptr || !readColumns(*table)) return std::move(m_rows);
    for (const XmlElement* const rule : childrenOf(*table, "rule")) readRule(*rule);
    checkComplete(*table);
    return std::move(m_rows);
  }

 private:
  bool readColumns(const XmlElement& table) {
    std::vector<std::string_view> inputs, outputs;
    for (const XmlElement* const input : childrenOf(table, "input")) {
      const XmlElement* const expression = input->child("inputExpression");
      inputs.push_back(expression == nullptr ? std::string_view() : innerText(*expression));
    }
    for (const XmlElement* const output : childrenOf(table, "output")) {
      outputs.push_back(trimmed(output->attribute("name").value_or("")));
    }
    for (const XmlElement* const note : childrenOf(table, "annotation")) {
      m_noteNames.push_back(trimmed(note->attribute("name").value_or("")));
    }
    const bool good = order(inputs, kChildDecision, kParentDecision, m_childFirst) &&
                      order(outputs, "low", "high", m_lowFirst);
    if (!good) m_notes.note(table, {"dmn.cell-columns"});
    return good;
  }

  static bool order(const std::vector<std::string_view>& names, std::string_view first,
                    std::string_view second, bool& straight) {
    if (names.size() != 2) return false;
    straight = names[0] == first;
    return straight ? names[1] == second : names[0] == second && names[1] == first;
  }

  void readRule(const XmlElement& rule) {
    const auto inputs = childrenOf(rule, "inputEntry");
    const auto outputs = childrenOf(rule, "outputEntry");
    if (inputs.size() != 2 || outputs.size() != 2) {
      return m_notes.note(rule, {"dmn.row-length"});
    }
    const auto child = levelOf(scoring::kChildLevels, innerText(*inputs[m_childFirst ? 0 : 1]));
    const auto parent = levelOf(scoring::kParentLevels, innerText(*inputs[m_childFirst ? 1 : 0]));
    if (!child || !parent) return m_notes.note(rule, {"dmn.cell-levels"});
    const Phrase name = scoring::cellPhrase(*child, *parent);
    const auto low = wholeNumber(innerText(*outputs[m_lowFirst ? 0 : 1]), 1, 4);
    const auto high = wholeNumber(innerText(*outputs[m_lowFirst ? 1 : 0]), 1, 4);
    std::optional<CellRows::Row>& row = m_rows.rows[*child][*parent];
    if (row) return m_notes.note(rule, {"problem.cell-twice", {{"cell", name}}});
    row = CellRows::Row{placeOf(rule), {}, {}};
    if (!low || !high || *low > *high) {
      return m_notes.note(rule, {"dmn.cell-numbers", {{"cell", name}}});
    }
    readContent(rule, {static_cast<int>(*low), static_cast<int>(*high)}, name, *row);
  }

  void readContent(const XmlElement& rule, GroupRange range, const Phrase& name,
                   CellRows::Row& row) {
    const auto exported = readExported(rule);
    const std::string_view sourceText = trimmed(note(rule, "source").value_or(""));
    const auto said = sourceFromCode(sourceText);
    if (!sourceText.empty() && !said) return m_notes.note(rule, {"dmn.cell-source"});
    if (!resolve(range, said, exported, row)) {
      return m_notes.note(rule, {"dmn.cell-undecided", {{"cell", name}}});
    }
    if (row.cell.source != CellSource::open) row.cell.group = range.low;
    row.cell.by = textOf(note(rule, "by"), exported ? exported->by : std::nullopt);
    const auto on = textOf(note(rule, "on"), exported ? exported->on : std::nullopt);
    if (!on) return;
    const auto date = base::Date::parse(*on);
    if (!date) return m_notes.note(rule, {"problem.date"});
    row.cell.on = *date;
  }

  /// Who decided the cell now. What was exported tells what somebody has changed since: the
  /// strategy has not published another group because somebody wrote one. False: decided, yet no
  /// group.
  static bool resolve(GroupRange range, std::optional<CellSource> said,
                      const std::optional<Exported>& exported, CellRows::Row& row) {
    const bool sameRange = exported && exported->range == range;
    const bool sameSource = exported && said.value_or(exported->source) == exported->source;
    const bool group = range.low == range.high;
    CellSource source = group ? CellSource::local : CellSource::open;
    if (sameRange && sameSource) {
      source = exported->source;
    } else if (said && !sameSource) {
      source = *said;
    }
    if (source != CellSource::open && !group) return false;
    row.cell.source = source;
    if (source == CellSource::open && !sameRange) row.written = range;
    return true;
  }

  std::optional<Exported> readExported(const XmlElement& rule) {
    const XmlElement* const own = extensionOf(rule, "cell");
    if (own == nullptr) return std::nullopt;
    const auto low = wholeNumber(own->attribute("low").value_or(""), 1, 4);
    const auto high = wholeNumber(own->attribute("high").value_or(""), 1, 4);
    const auto source = sourceFromCode(own->attribute("source").value_or(""));
    if (!low || !high || !source) return std::nullopt;
    return Exported{{static_cast<int>(*low), static_cast<int>(*high)},
                    *source,
                    ownText(*own, "by"),
                    ownText(*own, "on")};
  }

  /// The row's text in a column for people; nothing where there is no such column.
  [[nodiscard]] std::optional<std::string_view> note(const XmlElement& rule,
                                                     std::string_view column) const {
    const auto at = std::find(m_noteNames.begin(), m_noteNames.end(), column);
    const auto entries = childrenOf(rule, "annotationEntry");
    const auto index = static_cast<std::size_t>(at - m_noteNames.begin());
    if (index >= entries.size() || at == m_noteNames.end()) return std::nullopt;
    const XmlElement* const text = entries[index]->child("text");
    return text == nullptr ? std::string_view() : std::string_view(text->text);
  }

  /// Exactly what was exported unless somebody has written something else.
  static std::optional<std::string> textOf(std::optional<std::string_view> note,
                                           const std::optional<std::string>& exported) {
    if (!note || collapsed(*note) == collapsed(shownText(exported.value_or("")))) return exported;
    const std::string_view text = trimmed(*note);
    if (text.empty()) return std::nullopt;
    return std::string(text);
  }

  void checkComplete(const XmlElement& table) {
    for (std::size_t child = 0; child < m_rows.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_rows.rows[child].size(); ++parent) {
        if (m_rows.rows[child][parent]) continue;
        m_notes.note(table, {"dmn.cell-missing", {{"cell", scoring::cellPhrase(child, parent)}}});
      }
    }
  }

  DmnNotes& m_notes;
  bool m_childFirst = true, m_lowFirst = true;
  std::vector<std::string_view> m_noteNames;
  CellRows m_rows;
};

}  // namespace

CellRows readCells(const XmlElement& decision, DmnNotes& notes) {
  return CellReader(notes).read(decision);
}

}  // namespace tidlig::exchange::dmn
