#pragma once

#include "pages/start/steps.h"
#include "usecases/forms.h"

#include <string>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace tidlig::app {

class Foldout;

/// Which of the forms that come with the program are to be used here: whole groups by who fills
/// them in, or one by one. All are chosen to begin with. The last step, so it says what to do with
/// the recovery key.
class ChecklistsStep : public Step {
  Q_OBJECT

 public:
  ChecklistsStep();
  /// Of a vault that stays open while the step is shown.
  void setForms(const std::vector<usecases::KnownForm>& forms);
  /// The ids of those that were not chosen.
  [[nodiscard]] std::vector<std::string> unwanted() const;
  void takeFocus() override;

 private:
  struct Choice {
    usecases::KnownForm known;
    QCheckBox* box;
  };
  struct Group {
    std::string profession;  ///< empty: what asks about no indicator: score cards …
    QCheckBox* box;
    Foldout* each;
    std::vector<Choice> choices;
  };

  Group& groupFor(const usecases::KnownForm& known);
  void addTo(Group& group, const usecases::KnownForm& known);
  void choose(std::size_t group);
  void follow(std::size_t group);
  void tell(const Group& group) const;
  [[nodiscard]] static std::size_t chosenOf(const Group& group);

  QVBoxLayout* m_list;
  std::vector<Group> m_groups;
};

}  // namespace tidlig::app
