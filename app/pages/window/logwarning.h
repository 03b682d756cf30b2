#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidlig::app {

class Session;

/// Over the pages, when the opened vault's log is older or another than this machine last saw: what
/// it may mean and what to do. Stays until somebody who may read the log has taken note of it; for
/// others it comes again at the next opening.
class LogWarning : public QFrame {
  Q_OBJECT

 public:
  explicit LogWarning(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();
  void showWhereNeeded();
  void takeNote();
  void leave();

  Session& m_session;
  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_takeNote;
  QPushButton* m_later;
  bool m_mayTakeNote = false;
};

}  // namespace tidlig::app
