#include "text/editortext.h"

#include "session/language.h"
#include "text/formtext.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct EditorText {
  Q_DECLARE_TR_FUNCTIONS(EditorText)
};

QString wordsOf(const forms::Item& item) {
  const QString text = plainLine(qs(item.text.in(utf8(Language::code()))));
  return text.isEmpty() ? qs(item.linkId) : text;
}

void addMissing(const std::vector<forms::Item>& items, const std::string& language,
                std::vector<MissingWords>& missing) {
  const std::string other = language == "en" ? "da" : "en";
  for (const auto& item : items) {
    const bool text = !item.text.empty() && item.text.only(other, language).empty();
    const bool help = !item.help.empty() && item.help.only(other, language).empty();
    if (text || help) missing.push_back({wordsOf(item), item.linkId});
    addMissing(item.items, language, missing);
  }
}

}  // namespace

QString ownQuestionName(forms::OwnQuestion kind) {
  switch (kind) {
    case forms::OwnQuestion::yesNo:
      return EditorText::tr("Yes or no");
    case forms::OwnQuestion::oneOf:
      return EditorText::tr("One of several answers");
    case forms::OwnQuestion::severalOf:
      return EditorText::tr("Several answers");
    case forms::OwnQuestion::words:
      return EditorText::tr("Own words");
    case forms::OwnQuestion::number:
      return EditorText::tr("A number");
    case forms::OwnQuestion::date:
      return EditorText::tr("A date");
    case forms::OwnQuestion::explanation:
      break;
  }
  return EditorText::tr("An explanation, without an answer");
}

/// By what the core says, which is for files, too, and in English.
QString editorErrorText(const base::Error& error) {
  struct Known {
    const char* detail;
    QString words;
  };
  const Known kKnown[] = {
      {"a question or a section has words",
       EditorText::tr("The words in Danish cannot be empty. To take it away, use Remove.")},
      {"a checklist has a title", EditorText::tr("The checklist needs a title in Danish.")},
      {"write it in Danish first", EditorText::tr("Write the help in Danish first.")},
      {"an answer has words", EditorText::tr("Each answer to choose needs words in Danish.")},
      {"the same answer is there twice",
       EditorText::tr("The same answer stands there twice. Change one of them.")},
      {"a question with answers to choose has one at least",
       EditorText::tr("There must be at least one answer to choose.")},
      {"the checklist asks about this already",
       EditorText::tr("The checklist asks about this already.")},
      {"whether another question is asked depends on the answer to this one",
       EditorText::tr("Whether another question is asked depends on this one. Remove that one "
                      "first.")},
      {"a checklist keeps one section at least",
       EditorText::tr("A checklist keeps at least one section. Add another one first.")},
      {"a section keeps one question at least",
       EditorText::tr("A section keeps at least one question. Add another one first, or remove "
                      "the whole section.")},
      {"a section keeps one question at least: move the section",
       EditorText::tr("It is the only question of its section. Move the section instead.")},
  };
  for (const auto& one : kKnown) {
    if (error.detail == one.detail) return one.words;
  }
  return EditorText::tr(
      "That could not be changed, and nothing was lost: the checklist could not "
      "be used afterwards.");
}

QStringList changesInWords(const forms::FormDiff& diff) {
  QStringList lines;
  for (const auto& item : diff.items) {
    const QString words = wordsOf(item.item());
    if (item.before == nullptr) {
      lines << EditorText::tr("New: %1").arg(words);
    } else if (item.after == nullptr) {
      lines << EditorText::tr("Gone: %1").arg(words);
    } else if (!item.changes.empty()) {
      lines << EditorText::tr("Changed: %1").arg(words);
    }
  }
  return lines;
}

std::vector<MissingWords> missingWords(const forms::Questionnaire& form) {
  std::vector<MissingWords> missing;
  addMissing(form.items, form.language, missing);
  return missing;
}

}  // namespace tidlig::app
