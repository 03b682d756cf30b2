#pragma once

#include "pages/page.h"
#include "text/reasons.h"
#include "usecases/pastdecision.h"

#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tidlig::app {

class ChoiceStrip;
class ReasonPanel;

/// A signed decision as it was: what was judged, what was suggested then and by which reasons, and
/// what came of it. Nothing is changed here.
class PastDecisionPage : public Page {
  Q_OBJECT

 public:
  PastDecisionPage(Services& services, usecases::AssessmentKey decision, FamilyPart from);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  /// The family it is about; none where it could not be read.
  [[nodiscard]] std::optional<usecases::FamilyKey> family() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QVBoxLayout* buildThen();
  [[nodiscard]] ExplainInput explained() const;
  void retell();
  void tellDecision();
  void tellJudged();
  void tellThen();
  /// The reasons of the child that is chosen.
  void explain();
  void add(const QString& name, const QString& heading, const QString& text);

  FamilyPart m_from;
  std::optional<usecases::PastDecision> m_past;
  QScrollArea* m_scroll;
  QBoxLayout* m_columns;
  QVBoxLayout* m_judged;
  QFrame* m_basis;
  QLabel* m_thenTitle;
  QLabel* m_headline;
  QLabel* m_rules;
  ChoiceStrip* m_children;
  ReasonPanel* m_reasons;
};

}  // namespace tidlig::app
