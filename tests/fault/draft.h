#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <string>
#include <vector>

namespace tidlig::fault {

/// A screening that is being answered: its questions about indicators, over and over.
struct Draft {
  usecases::ScreeningKey key{};
  std::vector<std::string> questions;
  std::size_t earlier = 0;  ///< answers to other drafts that the vault's log tells of
};

/// In a sample vault, about a child that is added.
Draft beginDraft(const std::filesystem::path& vault);

/// Gives the n-th answer, from 0.
base::Status giveAnswer(usecases::OpenVault& vault, const Draft& draft, std::size_t n);

/// How many answers to the draft the vault's log tells of.
std::size_t answersIn(usecases::OpenVault& vault, const Draft& draft);

/// Whether the draft holds exactly what the first `n` answers make.
bool holdsAnswers(usecases::OpenVault& vault, const Draft& draft, std::size_t n);

}  // namespace tidlig::fault
