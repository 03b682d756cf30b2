#pragma once

// Shared by what reads, answers and signs screenings; inside core/usecases only.

#include "storage/screeningstore.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

base::Error noChecklist();

/// What was observed, unpacked. Fails with `corrupt`.
base::Result<std::vector<storage::PackedObservation>> unpacked(const storage::ScreeningRow& row);
std::string packed(const std::vector<storage::PackedObservation>& list);

/// The vault's number of the indicator that the item observes, if it observes one.
std::optional<std::uint32_t> numberOf(const OpenVault::State& state, const forms::Item& item);

/// A draft of the user's own profession: what may be written to. Fails with `denied`.
base::Result<storage::ScreeningRow> draftOf(OpenVault::State& state, ScreeningKey key);

/// A question of the screening's checklist. Fails with `notFound`.
base::Result<const forms::Item*> itemOf(const OpenVault::State& state,
                                        const storage::ScreeningRow& screening,
                                        const std::string& linkId);

/// What was seen of an indicator; nothing where it was never touched.
std::optional<domain::Value> observed(const std::vector<storage::PackedObservation>& observations,
                                      std::optional<std::uint32_t> number);

/// To all questions, what was observed among them.
base::Result<forms::Answers> readAnswers(OpenVault::State& state,
                                         const storage::ScreeningRow& screening,
                                         const forms::Questionnaire& form);

/// Which totals are added up: as a person confirmed it, else the weights in the form itself.
forms::ScoreSheet sheetOf(const KeptChecklist& kept);

/// Stores what the form answers by itself: initial values, and options it selects. Within
/// repetitions it waits until there is one. Questions that `before` has, too, were a person's.
base::Status preset(storage::ScreeningStore& store, std::int64_t screening,
                    const forms::Questionnaire& form, const forms::Questionnaire* before = nullptr);

}  // namespace tidlig::usecases
