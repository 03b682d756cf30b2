#pragma once

#include "scoring/model.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tidlig::app {

/// The conditions by which the levels of one axis are reached: each level's can be changed, added
/// and taken away. A level that has lost its last one is told by the checks, not forbidden here.
class ConditionsEditor : public QWidget {
  Q_OBJECT

 public:
  /// `tags`: those that indicators of the axis carry.
  ConditionsEditor(domain::Axis axis, std::vector<std::string> tags, QWidget* parent = nullptr);

  /// By level; the lowest has none.
  using Levels = std::vector<std::vector<scoring::Condition>>;
  void setLevels(Levels levels);
  [[nodiscard]] const Levels& levels() const { return m_levels; }

 Q_SIGNALS:
  /// A person changed something.
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addLevel(std::size_t level);
  void addRow(QVBoxLayout* column, std::size_t level, std::size_t index);
  void change(std::size_t level, std::size_t index, const scoring::Condition& condition);
  void add(std::size_t level);
  void remove(std::size_t level, std::size_t index);
  void goTo(const QString& name);
  [[nodiscard]] QString levelName(std::size_t level) const;
  [[nodiscard]] QString tagText(const std::string& tag) const;
  [[nodiscard]] QString nameOf(const char* part, std::size_t level, std::size_t index) const;

  domain::Axis m_axis;
  std::vector<std::string> m_tags;
  Levels m_levels;
  QVBoxLayout* m_column;
};

}  // namespace tidlig::app
