#pragma once

#include <CLI/CLI.hpp>
#include <memory>

namespace tidlig::cli {

// Each adds its subcommand to `app`. A command that was chosen runs in its callback and puts its
// exit status into `status`; nothing throws through CLI11 but CLI11's own usage errors.

/// `score --model MODEL --catalogue INDICATORS CASE...`
void addScore(CLI::App& app, int& status);
/// `explain --model MODEL --catalogue INDICATORS [--for READER] [--language LANGUAGE] CASE...`
void addExplain(CLI::App& app, int& status);

/// `vault create`, `vault info`, `vault check`, `vault recover`, `vault recovery`, `vault rekey`
void addVault(CLI::App& app, int& status);

/// `vault backup`, `vault backups`, `vault restore`, `vault salvage`; `vault` is their parent.
void addBackups(CLI::App& vault, int& status);

/// `user add`, `user change`, `user passphrase`, `user remove`, `user list`
void addUser(CLI::App& app, int& status);

/// `log verify`, `log list`
void addLog(CLI::App& app, int& status);

/// `case import`, `case export`
void addCase(CLI::App& app, int& status);

/// `assess`
void addAssess(CLI::App& app, int& status);

/// `model check`, `model diff`
void addModel(CLI::App& app, int& status);

/// `form check`, `form diff`, `form import`, `form list`, `form export`
void addForm(CLI::App& app, int& status);

/// `response check --form FORM RESPONSE...`, `response score --form FORM RESPONSE...`
void addResponse(CLI::App& app, int& status);

/// `demo create`
void addDemo(CLI::App& app, int& status);

}  // namespace tidlig::cli
