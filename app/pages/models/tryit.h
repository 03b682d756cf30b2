#pragma once

#include "scoring/compiledmodel.h"
#include "scoring/reasons.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tidlig::app {

class ChoiceStrip;
class Foldout;
class LevelMatrix;

/// What a model says, tried without any family: two levels are chosen, or indicators ticked, and
/// the cell and the reasons told.
class TryIt : public QFrame {
  Q_OBJECT

 public:
  /// `catalogue` has to stay.
  explicit TryIt(const domain::Catalogue& catalogue, QWidget* parent = nullptr);

  void setModel(const scoring::Model& model);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Axis {
    std::uint8_t level = 0;
    std::optional<std::size_t> met;  ///< the condition of the level, where indicators were ticked
  };
  void fillList();
  void addAxis(domain::Axis axis, const QString& heading);
  void filter(const QString& text);
  void ticked(QTreeWidgetItem* item, int column);
  [[nodiscard]] Axis axisOf(const scoring::CompiledAxis& axis) const;
  void choose(int child, int parent);
  void retell();
  void retranslate();
  [[nodiscard]] QString whyText() const;

  const domain::Catalogue& m_catalogue;
  scoring::Model m_model;
  std::optional<scoring::CompiledModel> m_compiled;
  std::vector<domain::Value> m_values;  ///< by indicator
  Axis m_child, m_parent;
  QLabel* m_title;
  QLabel* m_words;
  QLabel* m_childLabel;
  QLabel* m_parentLabel;
  ChoiceStrip* m_childStrip;
  ChoiceStrip* m_parentStrip;
  LevelMatrix* m_matrix;
  QLabel* m_result;
  QLabel* m_why;
  Foldout* m_fold;
  QLineEdit* m_filter;
  QTreeWidget* m_list;
};

}  // namespace tidlig::app
