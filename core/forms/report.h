#pragma once

#include "base/json.h"
#include "forms/finding.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// Collects findings while a form is read. Beyond `largest` it only counts, so that a hostile file
/// costs no more than its own length.
class Report {
 public:
  /// `parts`: how many items, options, conditions and such may be kept in all.
  explicit Report(std::size_t largest, std::size_t parts = SIZE_MAX)
      : m_largest(largest), m_room(parts) {}

  /// Whether `parts` more may be kept, and if so counts them. The first time there is no room, that
  /// is a finding: a short file must not unfold into more than memory holds.
  bool hasRoom(std::size_t parts, const base::JsonValue& at);

  void add(std::string_view rule, const base::JsonValue& at);
  /// At the member `key`, which may be missing.
  void addAt(std::string_view rule, const base::JsonValue& object, std::string_view key);
  void add(std::string_view rule, const base::Error& error);

  [[nodiscard]] std::size_t errors() const { return m_errors; }
  [[nodiscard]] std::size_t warnings() const { return m_warnings; }

  /// The findings; where there were too many, the last says so, and an error is among them if
  /// there was one.
  std::vector<Finding> take() &&;

 private:
  void add(Finding finding);
  [[nodiscard]] bool full() const { return m_findings.size() >= m_largest; }

  std::size_t m_largest;
  std::size_t m_room;
  bool m_crowded = false;
  std::size_t m_errors = 0;
  std::size_t m_warnings = 0;
  bool m_more = false;
  std::vector<Finding> m_findings;
  std::optional<Finding> m_lateError;  ///< the first error that there was no room for
};

}  // namespace tidlig::forms
