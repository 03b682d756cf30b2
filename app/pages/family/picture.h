#pragma once

#include "text/reasons.h"
#include "widgets/levelmatrix.h"

#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace tidlig::app {

class ChoiceStrip;
class MatrixLegend;
class PictureTools;

/// The picture of a family: its children to choose among, the matrix, what its signs mean.
class Picture : public QFrame {
  Q_OBJECT

 public:
  explicit Picture(QWidget* parent = nullptr);

  void show(const ExplainInput& input, std::optional<int> decided);
  [[nodiscard]] LevelMatrix* matrix() const { return m_matrix; }
  [[nodiscard]] PictureTools* tools() const { return m_tools; }
  [[nodiscard]] std::size_t current() const { return m_current; }

 Q_SIGNALS:
  void childChosen(std::size_t child);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tellChildren();
  void choose(std::size_t child);
  void retranslate();

  QLabel* m_title;
  ChoiceStrip* m_children;
  LevelMatrix* m_matrix;
  MatrixLegend* m_legend;
  QLabel* m_words;
  PictureTools* m_tools;
  std::vector<MatrixPlace> m_places;
  std::size_t m_current = 0;
};

}  // namespace tidlig::app
