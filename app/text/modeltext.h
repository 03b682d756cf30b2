#pragma once

#include "scoring/model.h"
#include "usecases/models.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace tidlig::app {

/// The model's title in the window's language, and its version.
QString modelName(const scoring::Model& model);
/// "in force since 1 January 2027, approved by …"; in words when it is not yet or no longer.
QString modelStanding(const usecases::KeptModel& kept, base::Date today);
/// When a level is reached: "clear signs: at least 3 signs, or at least 1 sign, markedly or
/// lasting". One line for each level above the lowest.
QStringList conditionLines(const scoring::Model& model, domain::Axis axis);
/// For how long a profession's screening counts, one line for each.
QStringList validityLines(const scoring::Model& model);
/// One thing that a model's checks say, in the window's language.
struct ModelRemark {
  QString words;
  QString pointer;  ///< where in the model's file (JSON pointer)
  friend bool operator==(const ModelRemark&, const ModelRemark&) = default;
};
struct ModelWords {
  std::vector<ModelRemark> problems;  ///< each refuses the model
  std::vector<ModelRemark> warnings;
  friend bool operator==(const ModelWords&, const ModelWords&) = default;
};
ModelWords checkedWords(const scoring::Model& model, const domain::Catalogue& catalogue);
/// Of a model's file.
ModelWords checkedWords(std::string_view bytes, const domain::Catalogue& catalogue);
/// What `after` changes of `before`.
QStringList changesInWords(const scoring::Model& before, const scoring::Model& after);
/// How suggestions would move, in sentences; the first is about all of them.
QStringList movementLines(const usecases::Movement& movement);

}  // namespace tidlig::app
