#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tidlig::app {

/// One quiet line over a form: that what stands there is a draft, and a way to begin afresh.
class DraftLine : public QWidget {
  Q_OBJECT

 public:
  explicit DraftLine(QWidget* parent = nullptr);

  void tell(const QString& text);

 Q_SIGNALS:
  void afreshWanted();

 protected:
  void changeEvent(QEvent* event) override;
  /// Read aloud when it appears.
  void showEvent(QShowEvent* event) override;

 private:
  void retranslate();

  QLabel* m_text;
  QPushButton* m_afresh;
};

}  // namespace tidlig::app
