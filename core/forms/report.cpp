#include "forms/report.h"

#include <algorithm>
#include <utility>

namespace tidlig::forms {

bool Report::hasRoom(std::size_t parts, const base::JsonValue& at) {
  if (m_crowded) return false;
  if (parts <= m_room) {
    m_room -= parts;
    return true;
  }
  m_crowded = true;
  add("too-many-parts", at);
  return false;
}

void Report::add(std::string_view rule, const base::JsonValue& at) {
  // A pointer costs a walk through its arrays: none is made that nobody will read.
  add(makeFinding(rule, full() ? std::string() : at.pointer()));
}

void Report::addAt(std::string_view rule, const base::JsonValue& object, std::string_view key) {
  add(makeFinding(rule, full() ? std::string() : object.errorAt(key, rule).pointer));
}

void Report::add(std::string_view rule, const base::Error& error) {
  add(makeFinding(rule, error.pointer));
}

void Report::add(Finding finding) {
  if (finding.severity == Severity::error) ++m_errors;
  if (finding.severity == Severity::warning) ++m_warnings;
  if (!full()) {
    m_findings.push_back(std::move(finding));
    return;
  }
  m_more = true;
  if (finding.severity == Severity::error && !m_lateError) m_lateError = std::move(finding);
}

std::vector<Finding> Report::take() && {
  if (!m_more || m_findings.empty()) return std::move(m_findings);
  const std::size_t last = m_findings.size() - 1;
  m_findings[last] = makeFinding("more-findings", "");
  const bool saysWhy = std::any_of(m_findings.begin(), m_findings.end(), [](const Finding& kept) {
    return kept.severity == Severity::error;
  });
  // What refuses the form must be among what is told of it.
  if (m_lateError && !saysWhy && last > 0) m_findings[last - 1] = std::move(*m_lateError);
  return std::move(m_findings);
}

}  // namespace tidlig::forms
