#pragma once

#include "forms/finding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// A finding of the rule `rule`, which must be one of those in responserules.cpp. `linkId` is the
/// form's item that is meant where the pointer cannot say it: what is missing has no place.
Finding makeResponseFinding(std::string_view rule, std::string pointer,
                            std::string_view linkId = {});

/// Ids of all rules about responses, ascending.
std::vector<std::string_view> responseRuleIds();

/// A finding with the item of the form it is about.
struct ResponseFinding {
  Finding finding;
  std::string linkId;  ///< empty where it is about the response as a whole
};

/// Collects findings about a response. Beyond `kLargest` it only counts, so that a hostile file
/// costs no more than its own length.
class ResponseReport {
 public:
  static constexpr std::size_t kLargest = 1000;

  void add(std::string_view rule, std::string pointer, std::string_view linkId = {});
  /// The same of something that is missing: the sentence names the item.
  void addMissing(std::string_view rule, std::string pointer, std::string_view linkId);
  [[nodiscard]] std::size_t errors() const { return m_errors; }
  /// The findings; where there were too many, the last says so.
  std::vector<ResponseFinding> take() &&;

 private:
  void keep(Finding finding, std::string_view linkId);

  std::size_t m_errors = 0;
  bool m_more = false;
  std::vector<ResponseFinding> m_findings;
};

}  // namespace tidlig::forms
