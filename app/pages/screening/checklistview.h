#pragma once

#include "forms/filling.h"
#include "pages/screening/sectionlist.h"
#include "usecases/formmove.h"
#include "usecases/screenings.h"

#include <QScrollArea>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QVBoxLayout;

namespace tidlig::app {

class AnswerRow;
class ChecklistRow;
class ConfirmNotice;
class QuestionRow;

/// All questions of a checklist on one long page, under the headings of their sections. What the
/// answers so far do not ask for is not there to be seen.
class ChecklistView : public QScrollArea {
  Q_OBJECT

 public:
  explicit ChecklistView(QWidget* parent = nullptr);

  /// Anew, as it is stored. Both live as long as this.
  void setScreening(const usecases::ScreeningView& view, const forms::Filling& filling);
  /// Answers from an earlier version that a person has not confirmed yet. Told before setScreening.
  void setUnconfirmed(const std::vector<usecases::Unconfirmed>& waiting);
  /// What has no place in this version, to be read below the questions. Told before setScreening.
  void setLeftBehind(const std::vector<usecases::LeftBehind>& left);
  /// One of those that were told waits, or not: it was confirmed, or answered anew.
  void setWaiting(const std::string& linkId, const forms::Place& place, bool waits);
  [[nodiscard]] bool waits(const std::string& linkId, const forms::Place& place) const;
  /// After an answer: what is asked now, and what was answered.
  void showAsked();
  [[nodiscard]] std::vector<SectionList::Section> sections() const;
  [[nodiscard]] int left() const;
  [[nodiscard]] AnswerRow* row(const std::string& linkId) const;
  [[nodiscard]] QuestionRow* questionAt(const std::string& linkId, const forms::Place& place) const;
  /// To the question after `row` (or before); stays where there is none.
  void go(const ChecklistRow* row, int steps);
  void goToSection(int section);
  /// To a question by its linkId, or by the indicator it asks about.
  void goTo(const std::string& linkId, const forms::Place& place = {});
  /// The first question nobody has answered, else the first.
  void goToFirstOpen();
  /// The next one after where the keyboard is, beginning again from the top after the last.
  void goToNextOpen();
  /// A question about an indicator as it is stored now, with the keyboard on it.
  void show(const usecases::ItemState& state);
  void flush();

 Q_SIGNALS:
  void asked(const std::string& linkId, std::optional<tidlig::domain::Value> value, bool byKey);
  void noted(const std::string& linkId, tidlig::usecases::NoteKind kind, const QString& text);
  void given(const std::string& linkId, const tidlig::forms::Place& place,
             const std::vector<tidlig::forms::AnswerValue>& values);
  void confirmWanted(const std::string& linkId, const tidlig::forms::Place& place);
  void addWanted(const std::string& groupLinkId, const tidlig::forms::Place& place);
  void removeWanted(const std::string& groupLinkId, const tidlig::forms::Place& place,
                    std::size_t number);
  void sectionEntered(int section);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Section {
    const forms::Item* item = nullptr;  ///< null for questions outside of groups
    QWidget* heading = nullptr;
    std::vector<ChecklistRow*> rows;
  };
  /// Something of the form that is no question.
  struct Part {
    const forms::Item* item;
    forms::Place place;
    QWidget* widget;
  };
  void keepInSight(ChecklistRow* row);
  void build(const std::vector<forms::Item>& items, const forms::Place& place);
  void buildGroup(const forms::Item& group, const forms::Place& place);
  void buildRepetitions(const forms::Item& group, const forms::Place& place);
  void addPart(const forms::Item& item, const forms::Place& place, QWidget* widget);
  void addAnswerRow(const forms::Item& item);
  void addQuestionRow(const forms::Item& item, const forms::Place& place);
  void addRow(ChecklistRow* row);
  void addNotice(const forms::Item& item, const forms::Place& place);
  void addLeftBehind();
  [[nodiscard]] bool isOpen(const ChecklistRow* row) const;
  [[nodiscard]] ChecklistRow* find(const std::string& linkId, const forms::Place& place) const;

  QVBoxLayout* m_list;
  const usecases::ScreeningView* m_view = nullptr;
  const forms::Filling* m_filling = nullptr;
  std::vector<Section> m_sections;
  std::vector<ChecklistRow*> m_rows;
  std::vector<AnswerRow*> m_answerRows;
  std::vector<QuestionRow*> m_questionRows;
  std::vector<Part> m_parts;
  std::set<forms::Answers::Key> m_unconfirmed;
  std::map<forms::Answers::Key, const forms::Item*> m_before;  ///< as those read that were told
  std::vector<usecases::LeftBehind> m_leftBehind;
  std::map<forms::Answers::Key, ConfirmNotice*> m_notices;
};

}  // namespace tidlig::app
