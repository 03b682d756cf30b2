#include "commands.h"

namespace tidlig::cli {

void addScore(CLI::App& app, int& status) {
  app.add_subcommand("score", "Suggest a target group for each case file, with reasons")
      ->callback([&status] { status = 0; });
}

}  // namespace tidlig::cli
