#include "widgets/answereditor.h"

#include "widgets/choiceeditor.h"
#include "widgets/lineeditor.h"
#include "widgets/wordseditor.h"

namespace tidlig::app {

AnswerEditor* AnswerEditor::create(const forms::Item& item, QWidget* parent) {
  using forms::ItemType;
  const bool choice = item.type == ItemType::choice || item.type == ItemType::openChoice;
  if (item.type == ItemType::boolean || choice || !item.options.empty()) {
    return new ChoiceEditor(item, parent);
  }
  // Several answers stand one a line.
  if (item.type == ItemType::text || item.repeats) return new WordsEditor(item, parent);
  return new LineEditor(item, parent);
}

}  // namespace tidlig::app
