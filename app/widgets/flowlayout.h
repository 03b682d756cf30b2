#pragma once

#include <QLayout>
#include <QList>

namespace tidlig::app {

/// Parts beside each other in as many lines as they need.
class FlowLayout : public QLayout {
 public:
  explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
  ~FlowLayout() override;
  Q_DISABLE_COPY_MOVE(FlowLayout)

  void addItem(QLayoutItem* item) override { m_items.append(item); }
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  /// As wide as its widest part.
  [[nodiscard]] QSize minimumSize() const override;
  /// All in one line.
  [[nodiscard]] QSize sizeHint() const override;
  void setGeometry(const QRect& area) override;

 private:
  /// Where each part goes in that width, from the left top.
  [[nodiscard]] QList<QRect> places(int width) const;

  QList<QLayoutItem*> m_items;
};

}  // namespace tidlig::app
