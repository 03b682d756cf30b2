#pragma once

#include "forms/questionnaire.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidlig::app {

/// Says on a draft that a newer version of its checklist has come, and that one may stay.
class MoveBanner : public QFrame {
  Q_OBJECT

 public:
  explicit MoveBanner(QWidget* parent = nullptr);

  /// The newer version's number; may be empty.
  void setVersion(const QString& version);

 Q_SIGNALS:
  void lookWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();

  QString m_version;
  QLabel* m_words;
  QPushButton* m_look;
};

/// Below an answer that came from an earlier version of the form: how the question read, and a way
/// to say that the answer stands.
class ConfirmNotice : public QFrame {
  Q_OBJECT

 public:
  /// `question` as it reads now, `before` as it read. Both live as long as this.
  ConfirmNotice(const forms::Item& question, const forms::Item* before, QWidget* parent = nullptr);

 Q_SIGNALS:
  void confirmed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();

  const forms::Item& m_question;
  const forms::Item* m_before;
  QLabel* m_words;
  QPushButton* m_stands;
};

}  // namespace tidlig::app
