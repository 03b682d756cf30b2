#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace tidlig::app {

/// One of several, such as one of a family's children, as buttons in as many lines as they need.
/// Not to be seen while there is nothing to choose.
class ChoiceStrip : public QWidget {
  Q_OBJECT

 public:
  /// The buttons' object names are `name`, a number from 0 and "Button".
  explicit ChoiceStrip(const QString& name, QWidget* parent = nullptr);

  /// What the buttons show, and what each says to a screen reader. Texts for as many as before
  /// leave the buttons, and the keyboard, where they are.
  void setChoices(const QStringList& texts, const QStringList& spoken);
  [[nodiscard]] int current() const;
  void setCurrent(int index);

 Q_SIGNALS:
  /// A person chose it.
  void chosen(int index);

 private:
  QString m_name;
  QButtonGroup* m_group;
};

}  // namespace tidlig::app
