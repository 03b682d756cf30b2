#pragma once

#include <QAbstractButton>

namespace tidlig::app {

/// A large button with an icon, a heading and a sentence.
class ChoiceCard : public QAbstractButton {
  Q_OBJECT

 public:
  ChoiceCard(const QString& name, const QString& iconName, QWidget* parent = nullptr);

  void setWords(const QString& heading, const QString& sentence);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QFont headingFont() const;

  QString m_icon;
  QString m_sentence;
};

}  // namespace tidlig::app
