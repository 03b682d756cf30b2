#pragma once

#include "explain/explanation.h"

namespace tidlig::explain {

std::vector<Section> forProfessional(const Input& input, words::Language language);
std::vector<Section> forRecord(const Input& input, words::Language language);

/// Says only what follows from screenings about a child or the whole family, and nothing that is
/// for professionals only. A position is told only where what is kept back does not change it.
std::vector<Section> forParent(const Input& input, words::Language language);

}  // namespace tidlig::explain
