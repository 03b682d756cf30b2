#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidlig::app {

/// Says, before a file is saved, that it lies outside the vault, and waits for a person to go on.
/// Hidden until it is asked for.
class OutsideNotice : public QFrame {
  Q_OBJECT

 public:
  explicit OutsideNotice(QWidget* parent = nullptr);

  /// What kind of file: "A PDF".
  void setWhat(const QString& what);
  /// Shown, with the keyboard on its way on. `asker` gets it back.
  void ask(QWidget* asker);

 Q_SIGNALS:
  /// It has been read.
  void accepted();

 private:
  void stop();

  QLabel* m_text;
  QPushButton* m_choose;
  QPushButton* m_cancel;
  QWidget* m_asker = nullptr;
};

}  // namespace tidlig::app
