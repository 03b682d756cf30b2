#pragma once

#include "forms/filling.h"
#include "usecases/screenings.h"

#include <QFrame>

#include <vector>

namespace tidlig::app {

/// What is said before a draft is signed: what stands in the way, else what is open all the same,
/// each with a way to its question; then what signing leaves out.
class CompletionCard : public QFrame {
  Q_OBJECT

 public:
  explicit CompletionCard(QWidget* parent = nullptr);

  void tell(const usecases::ScreeningView& view, const forms::Filling& filling,
            const usecases::Completion& completion);

 Q_SIGNALS:
  /// "linkId" or "linkId@place"
  void questionWanted(const QString& question);

 private:
  struct OpenQuestion {
    const forms::Item* item;
    forms::Place place;
  };
  void tellInTheWay(const forms::Questionnaire& form, const usecases::Completion& completion);
  void tellOpen(const std::vector<OpenQuestion>& open);
  void addLink(const QString& text, const QString& name, const QString& question);
  void addProblem(const forms::Item* item, const QString& question, const QString& words);
  void addQuiet(const QString& name, const QString& text);
  static void collectOpen(const std::vector<forms::Item>& items, const forms::Place& place,
                          const forms::Filling& filling, std::vector<OpenQuestion>& open);
};

}  // namespace tidlig::app
