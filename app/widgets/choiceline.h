#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tidlig::app {

/// What is chosen, in a quiet line, and a menu to choose something else; its last entry, "none",
/// stands apart.
class ChoiceLine : public QWidget {
  Q_OBJECT

 public:
  /// `name` "coordinator": the parts are coordinatorLabel, chooseCoordinatorButton and
  /// coordinatorMenu.
  explicit ChoiceLine(const QString& name, QWidget* parent = nullptr);

  void tell(const QString& text, const QString& button, const QString& spoken);
  /// What can be chosen, the last being "none"; an empty list takes the button away.
  void offer(const QStringList& choices) {
    m_choices = choices;
    followOffer();
  }
  void setChosen(qsizetype index) { m_chosen = index; }
  void takeFocus();

 Q_SIGNALS:
  /// Another one than before.
  void chosen(qsizetype index);

 private:
  void followOffer();
  void openMenu();

  QString m_name;
  QStringList m_choices;
  qsizetype m_chosen = -1;
  QLabel* m_text;
  QPushButton* m_choose;
};

}  // namespace tidlig::app
