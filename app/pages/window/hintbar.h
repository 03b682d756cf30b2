#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidlig::app {

class Settings;

/// A few words over a page when it is met for the first time. Once read they are gone for good.
class HintBar : public QFrame {
  Q_OBJECT

 public:
  explicit HintBar(Settings& settings, QWidget* parent = nullptr);

  /// The hint of the page of that object name, if there is one that was not read.
  void showFor(const QString& page);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();

  Settings& m_settings;
  QString m_page;
  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_read;
};

}  // namespace tidlig::app
