#pragma once

#include "pages/screening/sectionlist.h"
#include "usecases/screenings.h"

#include <QScrollArea>

#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace tidlig::app {

class AnswerRow;
class WordsRow;

/// All questions of a checklist on one long page, under the headings of their sections.
class ChecklistView : public QScrollArea {
  Q_OBJECT

 public:
  explicit ChecklistView(QWidget* parent = nullptr);

  /// `view` lives as long as this.
  void setScreening(const usecases::ScreeningView& view);
  [[nodiscard]] std::vector<SectionList::Section> sections() const;
  [[nodiscard]] int left() const;
  [[nodiscard]] AnswerRow* row(const std::string& linkId) const;
  [[nodiscard]] const std::vector<AnswerRow*>& rows() const { return m_rows; }
  /// To the question after `row` (or before); stays where there is none.
  void go(const AnswerRow* row, int steps);
  void goToSection(int section);
  /// To a question by its linkId, or by the indicator it asks about.
  void goTo(const std::string& linkId);
  /// The first question nobody has answered, else the first.
  void goToFirstOpen();
  /// The next one after where the keyboard is, beginning again from the top after the last.
  void goToNextOpen();
  /// A question as it is stored now, with the keyboard on it.
  void show(const usecases::ItemState& state);
  void flush();

 Q_SIGNALS:
  void asked(const std::string& linkId, std::optional<tidlig::domain::Value> value, bool byKey);
  void noted(const std::string& linkId, tidlig::usecases::NoteKind kind, const QString& text);
  void worded(const std::string& linkId, const QString& text);
  void sectionEntered(int section);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void keepInSight(AnswerRow* row);
  struct Section {
    const forms::Item* item = nullptr;  ///< null for questions outside of groups
    QWidget* heading = nullptr;
    std::vector<AnswerRow*> rows;
  };
  void build(const forms::Item& item, const usecases::ScreeningView& view);
  void addHeading(const forms::Item* item);
  void addAnswerRow(const forms::Item& item, const usecases::ScreeningView& view);
  void addWordsRow(const forms::Item& item, const usecases::ScreeningView& view);
  void addDisplay(const forms::Item& item);

  QVBoxLayout* m_list;
  bool m_readOnly = false;
  std::vector<Section> m_sections;
  std::vector<AnswerRow*> m_rows;
  std::vector<WordsRow*> m_words;
};

}  // namespace tidlig::app
