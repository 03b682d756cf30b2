#include "pages/screening/completioncard.h"

#include "session/language.h"
#include "text/answertext.h"
#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/wordslink.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

QString asked(const forms::Item& item) {
  return qs(item.text.in(utf8(Language::code())));
}

QString questionAt(const std::string& linkId, const forms::Place& place) {
  return qs(place.empty() ? linkId : linkId + "@" + place);
}

/// The sentence is for files, too, and names the linkId there.
QString wordsOf(const forms::ResponseFinding& problem, const forms::Item* item) {
  if (item && !item->errorText.empty()) return qs(item->errorText.in(utf8(Language::code())));
  return in(problem.finding.text).section(QStringLiteral(" (linkId"), 0, 0);
}

}  // namespace

CompletionCard::CompletionCard(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("missingCard"));
  setProperty("role", QStringLiteral("info"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().broad, space().wide, space().broad, space().wide);
  layout->setSpacing(space().hair);
}

void CompletionCard::tell(const usecases::ScreeningView& view, const forms::Filling& filling,
                          const usecases::Completion& completion) {
  if (!completion.problems.empty() || !completion.unconfirmed.empty()) {
    tellInTheWay(*view.form, completion);
  } else {
    std::vector<OpenQuestion> open;
    collectOpen(view.form->items, {}, filling, open);
    tellOpen(open);
  }
  if (completion.setAside.empty()) return;
  addQuiet(QStringLiteral("setAsideLabel"),
           tr("%n answers are no longer asked for, because of other answers. They are kept "
              "until you sign, and left out then.",
              nullptr, static_cast<int>(completion.setAside.size())));
}

void CompletionCard::tellInTheWay(const forms::Questionnaire& form,
                                  const usecases::Completion& completion) {
  const auto count = completion.problems.size() + completion.unconfirmed.size();
  auto* title = makeText(QStringLiteral("missingLabel"), TextRole::strong, this);
  title->setText(tr("%n answers must be looked at before you can sign. They are kept as they are.",
                    nullptr, static_cast<int>(count)));
  layout()->addWidget(title);
  for (const auto& problem : completion.problems) {
    const auto* item = forms::findItem(form, problem.linkId);
    addProblem(item, qs(problem.finding.pointer), wordsOf(problem, item));
  }
  for (const auto& [linkId, place] : completion.unconfirmed) {
    addProblem(forms::findItem(form, linkId), questionAt(linkId, place),
               tr("The question has changed since it was answered: confirm the answer, or answer "
                  "again."));
  }
}

void CompletionCard::tellOpen(const std::vector<OpenQuestion>& open) {
  constexpr std::size_t kShown = 8;
  auto* title = makeText(QStringLiteral("missingLabel"), TextRole::strong, this);
  title->setText(open.empty()
                     ? tr("Every question has an answer. When you sign, the screening counts, and "
                          "it can only be changed by a new version.")
                     : tr("%n questions have no answer. You may sign all the same: they count as "
                          "not assessed.",
                          nullptr, static_cast<int>(open.size())));
  layout()->addWidget(title);
  for (std::size_t i = 0; i < std::min(open.size(), kShown); ++i) {
    const QString text = asked(*open[i].item);
    addLink(text, tr("Answer: %1").arg(text), questionAt(open[i].item->linkId, open[i].place));
  }
  if (open.size() <= kShown) return;
  addQuiet(QStringLiteral("moreMissingLabel"),
           tr("… and %n more", nullptr, static_cast<int>(open.size() - kShown)));
}

void CompletionCard::addLink(const QString& text, const QString& name, const QString& question) {
  auto* link = new WordsLink(QStringLiteral("missingButton"), this);
  link->setWords(text);
  link->setAccessibleName(name);
  connect(link, &QPushButton::clicked, this, [this, question] { Q_EMIT questionWanted(question); });
  static_cast<QVBoxLayout*>(layout())->addWidget(link, 0, Qt::AlignLeft);
}

/// The question leads to its place; what is the matter stands below it.
void CompletionCard::addProblem(const forms::Item* item, const QString& question,
                                const QString& words) {
  const QString text = item ? asked(*item) : tr("The checklist as a whole");
  addLink(text, tr("Answer: %1. %2").arg(text, words), question);
  auto* why = makeQuiet(QStringLiteral("problemLabel"), this);
  setTextRole(why, TextRole::small);
  why->setText(words);
  why->setIndent(space().tight);
  layout()->addWidget(why);
}

void CompletionCard::addQuiet(const QString& name, const QString& text) {
  auto* label = makeQuiet(name, this);
  label->setText(text);
  layout()->addWidget(label);
}

void CompletionCard::collectOpen(const std::vector<forms::Item>& items, const forms::Place& place,
                                 const forms::Filling& filling, std::vector<OpenQuestion>& open) {
  for (const auto& item : items) {
    if (item.hidden || !filling.isAsked(item.linkId, place)) continue;
    if (isAskedFor(item) && filling.answers().of(item.linkId, place).empty())
      open.push_back({&item, place});
    if (item.type != forms::ItemType::group || !item.repeats) {
      collectOpen(item.items, place, filling, open);
      continue;
    }
    for (std::size_t i = 0; i < filling.repetitionsOf(item, place); ++i) {
      collectOpen(item.items, forms::placeIn(place, i), filling, open);
    }
  }
}

}  // namespace tidlig::app
