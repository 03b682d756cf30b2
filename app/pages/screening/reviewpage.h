#pragma once

#include "forms/filling.h"
#include "pages/page.h"
#include "print/paper.h"
#include "usecases/families.h"
#include "usecases/formmove.h"
#include "usecases/screenings.h"
#include "usecases/takingout.h"

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QCheckBox;
class QVBoxLayout;

namespace tidlig::app {

class OutsideNotice;
struct Paper;
struct ScreeningLine;

/// A screening read through from one end to the other: what is missing first, with a way to it;
/// then sign. A signed one is only read, or corrected by a new version; who may not screen only
/// reads.
class ReviewPage : public Page {
  Q_OBJECT

 public:
  ReviewPage(Services& services, usecases::ScreeningKey screening);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  [[nodiscard]] bool offers(CommandId id) const override;
  void perform(CommandId id) override;
  void takeFocus() override;

 private:
  void load();
  void retell();
  void tellAnswers();
  void tellScore();
  void tellHeading(const QString& text);
  void tellAnswer(const ScreeningLine& told);
  void sign();
  void buildPapers(QVBoxLayout* layout);
  [[nodiscard]] Paper paper() const;
  PaperOut out();
  void print();
  void save();
  /// To the questions, to the newer version, or to a correction.
  void goOn();
  void correct();
  [[nodiscard]] bool isToFinish() const;

  usecases::ScreeningKey m_key;
  bool m_mayScreen;
  std::optional<usecases::ScreeningView> m_view;
  std::optional<forms::Filling> m_filling;
  usecases::Completion m_completion;
  std::vector<usecases::LeftBehind> m_left;
  std::optional<usecases::FamilyView> m_family;
  QLabel* m_about;
  QScrollArea* m_scroll;
  QVBoxLayout* m_missing;
  QVBoxLayout* m_answers;
  QPushButton* m_sign;
  QToolButton* m_parents;
  QPushButton* m_more;
  QWidget* m_papers;
  QLabel* m_origin;
  QCheckBox* m_forParents;
  QPushButton* m_print;
  QPushButton* m_save;
  OutsideNotice* m_notice;
};

}  // namespace tidlig::app
