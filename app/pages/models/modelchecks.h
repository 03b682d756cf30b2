#pragma once

#include "text/modeltext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tidlig::app {

/// What the checks say of the next model: how it stands in one line, and each thing as a link to
/// where it is.
class ModelChecks : public QWidget {
  Q_OBJECT

 public:
  explicit ModelChecks(QWidget* parent = nullptr);
  void tell(const ModelWords& words);

 Q_SIGNALS:
  /// Somebody wants to go there; a JSON pointer into the model's file.
  void chosen(const QString& pointer);

 private:
  void addLink(const ModelRemark& remark);

  ModelWords m_told;
  QLabel* m_state;
  QVBoxLayout* m_links;
};

/// The name of the field in which the editor of models holds what a pointer into a model's file
/// leads to; of a level that lacks conditions, the button that adds one.
QString fieldOf(const scoring::Model& model, const QString& pointer);

}  // namespace tidlig::app
