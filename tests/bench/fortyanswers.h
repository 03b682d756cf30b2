#pragma once

#include "domain/case.h"
#include "domain/catalogue.h"

#include <random>

namespace tidlig::bench {

/// Makes families of one child of four years with one screening: twenty signs and twenty risk
/// factors, mostly not seen. The same ones in every run.
class FortyAnswers {
 public:
  /// Missing: one answer in twenty is.
  enum class Answers : std::uint8_t { all, someMissing };
  FortyAnswers(const domain::Catalogue& catalogue, Answers answers);

  domain::Case next();

 private:
  domain::Value value();

  std::vector<domain::IndicatorIndex> m_asked;
  Answers m_answers;
  std::mt19937 m_random{2026};
};

}  // namespace tidlig::bench
