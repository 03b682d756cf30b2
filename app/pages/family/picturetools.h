#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tidlig::app {

class OutsideNotice;

/// What can be done with a picture: read it as text, copy that, print it, save it as a PDF. Before
/// a PDF is saved, the tools say that it lies outside the vault.
class PictureTools : public QWidget {
  Q_OBJECT

 public:
  explicit PictureTools(QWidget* parent = nullptr);

  /// The picture in words.
  void setText(const QString& text);
  [[nodiscard]] QString text() const;
  void toggleText();
  /// The warning, with the keyboard on its way on.
  void askToSave();

 Q_SIGNALS:
  void copyWanted();
  void printWanted();
  /// The warning has been read.
  void saveWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildButtons();
  void retranslate();

  QPushButton* m_asText;
  QPushButton* m_copy;
  QPushButton* m_print;
  QPushButton* m_save;
  OutsideNotice* m_notice;
  QLabel* m_text;
};

}  // namespace tidlig::app
