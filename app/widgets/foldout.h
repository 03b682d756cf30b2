#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

/// A heading that opens and closes what stands under it.
class Foldout : public QWidget {
  Q_OBJECT

 public:
  explicit Foldout(const QString& name, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setOpen(bool open);
  [[nodiscard]] bool isOpen() const;
  [[nodiscard]] QVBoxLayout* content() const { return m_content; }
  [[nodiscard]] QPushButton* button() const { return m_button; }

 Q_SIGNALS:
  void opened(bool open);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show(bool open);
  void redraw();

  QPushButton* m_button;
  QWidget* m_body;
  QVBoxLayout* m_content;
};

}  // namespace tidlig::app
