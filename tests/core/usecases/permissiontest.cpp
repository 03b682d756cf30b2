#include "usecases/permission.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::usecases;
using tidlig::domain::kRoles;
using tidlig::domain::Role;

TEST_CASE("each role may do this and nothing else") {
  struct Row {
    Action action;
    bool allowed[5];  // administrator, professional, coordinator, leader, data protection officer
  };
  const Row kTable[] = {
      {Action::manageUsers, {true, false, false, false, false}},
      {Action::manageForms, {true, false, false, false, false}},
      {Action::manageModels, {true, false, false, false, false}},
      {Action::manageBackups, {true, false, false, false, false}},
      {Action::manageKeys, {true, false, false, false, false}},
      {Action::checkVault, {true, false, false, false, true}},
      {Action::readLog, {true, false, false, false, true}},
      {Action::seeOpenings, {false, false, false, true, false}},
      {Action::readFamilies, {false, true, true, false, false}},
      {Action::changeFamilies, {false, true, true, false, false}},
      {Action::screen, {false, true, false, false, false}},
      {Action::decide, {false, true, true, false, false}},
      {Action::moveCases, {false, true, true, false, false}},
  };
  CHECK(std::size(kTable) == std::size(kActions));
  for (const Row& row : kTable) {
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
      INFO(static_cast<int>(row.action) << " " << code(kRoles[i]));
      CHECK(mayDo(kRoles[i], row.action) == row.allowed[i]);
    }
  }
  CHECK_FALSE(mayDo(tidlig::domain::User{"x", {}, "", ""}, Action::readFamilies));
  CHECK(mayDo(tidlig::domain::User{"x", {Role::leader, Role::coordinator}, "", ""},
              Action::readFamilies));
}
