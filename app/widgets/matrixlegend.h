#pragma once

#include <QWidget>

namespace tidlig::app {

/// The key to the picture: what its borders, patterns and signs mean, each with its words.
class MatrixLegend : public QWidget {
  Q_OBJECT

 public:
  explicit MatrixLegend(QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
};

}  // namespace tidlig::app
