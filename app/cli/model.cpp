#include "commands.h"
#include "modelcommands.h"

namespace tidlig::cli {

void addModel(CLI::App& app, int& status) {
  CLI::App* const model =
      app.add_subcommand("model", "The scoring model: from indicators to a target group");
  model->require_subcommand(1);
  addModelCheck(*model, status);
  addModelDiff(*model, status);
  addModelPrint(*model, status);
  addModelToDmn(*model, status);
  addModelFromDmn(*model, status);
  addModelList(*model, status);
  addModelExport(*model, status);
  addModelApprove(*model, status);
}

}  // namespace tidlig::cli
