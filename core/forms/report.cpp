#include "forms/report.h"

#include <utility>

namespace tidlig::forms {

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
  m_more = m_more || full();
  if (!full()) m_findings.push_back(std::move(finding));
}

std::vector<Finding> Report::take() && {
  if (m_more) m_findings.back() = makeFinding("more-findings", "");
  return std::move(m_findings);
}

}  // namespace tidlig::forms
