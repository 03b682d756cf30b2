#pragma once

#include <QPushButton>

namespace tidlig::app {

/// A link of many words, such as a question, in as many lines as the width it gets asks for: a
/// button does not break its own. The whole words are its tool tip, too.
class WordsLink : public QPushButton {
 public:
  explicit WordsLink(const QString& name, QWidget* parent = nullptr);

  void setWords(const QString& words);

  /// All words in one line.
  [[nodiscard]] QSize sizeHint() const override;
  /// Some words a line; a longer one is broken.
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// The size of a button around a text of this size.
  [[nodiscard]] QSize around(const QSize& text) const;
  [[nodiscard]] QString inLines(int width) const;
  [[nodiscard]] QSize sizeOf(const QString& text) const;
  void breakAnew();

  QString m_words;
};

}  // namespace tidlig::app
