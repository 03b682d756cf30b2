#pragma once

#include <QTextBrowser>

namespace tidlig::app {

/// Shows one topic. It reads nothing but the program's own pictures, and follows no link itself.
class HelpView : public QTextBrowser {
  Q_OBJECT

 public:
  explicit HelpView(QWidget* parent = nullptr);

  void showTopic(const QString& html);
  /// Marks each of the words, and shows the first of them.
  void mark(const QStringList& words);

  QVariant loadResource(int type, const QUrl& name) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void redraw();
  [[nodiscard]] int roomForPictures() const;

  QString m_html;
  int m_pictureWidth = 0;
};

}  // namespace tidlig::app
