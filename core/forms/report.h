#pragma once

#include "base/json.h"
#include "forms/finding.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// Collects findings while a form is read. Beyond `largest` it only counts, so that a hostile file
/// costs no more than its own length.
class Report {
 public:
  explicit Report(std::size_t largest) : m_largest(largest) {}

  void add(std::string_view rule, const base::JsonValue& at);
  /// At the member `key`, which may be missing.
  void addAt(std::string_view rule, const base::JsonValue& object, std::string_view key);
  void add(std::string_view rule, const base::Error& error);

  [[nodiscard]] std::size_t errors() const { return m_errors; }
  [[nodiscard]] std::size_t warnings() const { return m_warnings; }

  /// The findings; where there were too many, the last says so.
  std::vector<Finding> take() &&;

 private:
  void add(Finding finding);
  [[nodiscard]] bool full() const { return m_findings.size() >= m_largest; }

  std::size_t m_largest;
  std::size_t m_errors = 0;
  std::size_t m_warnings = 0;
  bool m_more = false;
  std::vector<Finding> m_findings;
};

}  // namespace tidlig::forms
