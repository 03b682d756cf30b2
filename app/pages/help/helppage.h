#pragma once

#include "pages/page.h"

class QLineEdit;
class QListWidget;
class QUrl;

namespace tidlig::app {

class HelpView;

/// The help: contents and search on one side, the topic on the other. Nothing comes from elsewhere.
class HelpPage : public Page {
  Q_OBJECT

 public:
  /// `topic` is shown first; the first of all where there is none of that name.
  HelpPage(Services& services, const QString& topic, std::function<void()> back);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override { return m_back; }
  void takeFocus() override;
  [[nodiscard]] const QString& topic() const { return m_topic; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildSide();
  void follow(const QUrl& link);
  void show(const QString& topic);
  void list();
  [[nodiscard]] QStringList words() const;

  std::function<void()> m_back;
  QString m_topic;
  QLineEdit* m_search;
  QLabel* m_none;
  QListWidget* m_contents;
  HelpView* m_view;
  QWidget* m_side;
};

}  // namespace tidlig::app
