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
  Cell cell;  ///< without who decided it
  std::optional<std::string> by, on;
};

/// Reads the table's columns in the order in which they stand now.
class CellReader {
 public:
  CellReader(DmnNotes& notes, DmnNotes& remarks) : m_notes(notes), m_remarks(remarks) {}

  CellRows read(const XmlElement& decision) {
    const std::size_t before = m_notes.count();
    const XmlElement* const table = tableOf(decision, "UNIQUE", m_notes);
    if (table == nullptr || !readColumns(*table)) return std::move(m_rows);
    for (const XmlElement* const rule : childrenOf(*table, "rule")) readRule(*rule);
    checkComplete(*table);
    m_rows.whole = m_notes.count() == before;
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
    const bool placed = child && parent;
    if (!placed) m_notes.note(rule, {"dmn.cell-levels"});
    const Phrase name = placed ? scoring::cellPhrase(*child, *parent) : Phrase{"cell.unknown"};
    if (placed && m_rows.rows[*child][*parent]) {
      m_rows.rows[*child][*parent]->cell = {};  // nobody knows which of them holds
      return m_notes.note(rule, {"problem.cell-twice", {{"cell", name}}});
    }
    CellRows::Row row{placeOf(rule), {}, {}, {}};
    readContent(rule, name, row);
    if (placed) m_rows.rows[*child][*parent] = std::move(row);
  }

  void readContent(const XmlElement& rule, const Phrase& name, CellRows::Row& row) {
    const auto exported = readExported(rule);
    if (exported) row.exported = exported->cell;
    const auto range = readRange(rule, name);
    if (range) row.written = *range;
    const auto source = readSource(rule, range, exported, name);
    if (source) row.cell.source = *source;
    if (source && *source != CellSource::open) row.cell.group = row.written.low;
    readWho(rule, exported, name, row);
  }

  std::optional<GroupRange> readRange(const XmlElement& rule, const Phrase& name) {
    const auto outputs = childrenOf(rule, "outputEntry");
    const auto low = wholeNumber(innerText(*outputs[m_lowFirst ? 0 : 1]), 1, 4);
    const auto high = wholeNumber(innerText(*outputs[m_lowFirst ? 1 : 0]), 1, 4);
    if (low && high && *low <= *high) return {{static_cast<int>(*low), static_cast<int>(*high)}};
    m_notes.note(rule, {"dmn.cell-numbers", {{"cell", name}}});
    return std::nullopt;
  }

  /// Nothing where something of it was noted.
  std::optional<CellSource> readSource(const XmlElement& rule,
                                       const std::optional<GroupRange>& range,
                                       const std::optional<Exported>& exported,
                                       const Phrase& name) {
    const std::string_view text = trimmed(note(rule, "source").value_or(""));
    const auto said = sourceFromCode(text);
    if (!text.empty() && !said) {
      m_notes.note(rule, {"dmn.cell-source"});
      return std::nullopt;
    }
    if (!range) return std::nullopt;
    const CellSource source = resolve(*range, said, exported);
    if (source == CellSource::open || range->low == range->high) return source;
    m_notes.note(rule, {"dmn.cell-undecided", {{"cell", name}}});
    return std::nullopt;
  }

  /// Who decided the cell now. What was exported tells what somebody has changed since: the
  /// strategy has not published another group because somebody wrote one.
  static CellSource resolve(GroupRange range, std::optional<CellSource> said,
                            const std::optional<Exported>& exported) {
    const bool sameRange = exported && exported->cell.range == range;
    const bool sameSource =
        exported && said.value_or(exported->cell.source) == exported->cell.source;
    if (sameRange && sameSource) return exported->cell.source;
    if (said && !sameSource) return *said;
    return range.low == range.high ? CellSource::local : CellSource::open;
  }

  /// The name and the date beside a cell that somebody changed are of what it was before, unless
  /// somebody wrote another name or date, too.
  void readWho(const XmlElement& rule, const std::optional<Exported>& exported, const Phrase& name,
               CellRows::Row& row) {
    const Noted by = textOf(note(rule, "by"), exported ? exported->by : std::nullopt);
    const Noted on = textOf(note(rule, "on"), exported ? exported->on : std::nullopt);
    if (!row.isAsExported() && !by.isNew() && !on.isNew()) {
      if (by.text || on.text) m_remarks.note(rule, {"dmn.decision-dropped", {{"cell", name}}});
      return;
    }
    row.cell.by = by.text;
    if (!on.text) return;
    const auto date = base::Date::parse(*on.text);
    if (!date) return m_notes.note(rule, {"problem.date"});
    row.cell.on = *date;
  }

  std::optional<Exported> readExported(const XmlElement& rule) {
    const XmlElement* const own = extensionOf(rule, "cell", m_notes);
    if (own == nullptr) return std::nullopt;
    const auto low = wholeNumber(own->attribute("low").value_or(""), 1, 4);
    const auto high = wholeNumber(own->attribute("high").value_or(""), 1, 4);
    const auto source = sourceFromCode(own->attribute("source").value_or(""));
    if (!low || !high || !source) return std::nullopt;
    Exported exported{{}, ownText(*own, "by"), ownText(*own, "on")};
    exported.cell.source = *source;
    exported.cell.range = {static_cast<int>(*low), static_cast<int>(*high)};
    if (*source != CellSource::open) exported.cell.group = exported.cell.range.low;
    return exported;
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

  struct Noted {
    std::optional<std::string> text;
    bool changed = false;  ///< since it was exported

    [[nodiscard]] bool isNew() const { return changed && text; }
  };
  /// Exactly what was exported unless somebody has written something else.
  static Noted textOf(std::optional<std::string_view> note,
                      const std::optional<std::string>& exported) {
    if (!note || collapsed(*note) == collapsed(shownText(exported.value_or("")))) {
      return {exported};
    }
    const std::string_view text = trimmed(*note);
    if (text.empty()) return {std::nullopt, true};
    return {std::string(text), true};
  }

  void checkComplete(const XmlElement& table) {
    for (std::size_t child = 0; child < m_rows.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_rows.rows[child].size(); ++parent) {
        if (m_rows.rows[child][parent]) continue;
        m_notes.note(table, {"dmn.cell-missing", {{"cell", scoring::cellPhrase(child, parent)}}});
      }
    }
  }

  DmnNotes &m_notes, &m_remarks;
  bool m_childFirst = true, m_lowFirst = true;
  std::vector<std::string_view> m_noteNames;
  CellRows m_rows;
};

}  // namespace

CellRows readCells(const XmlElement& decision, DmnNotes& notes, DmnNotes& remarks) {
  return CellReader(notes, remarks).read(decision);
}

}  // namespace tidlig::exchange::dmn
