#include "gallery/exhibits.h"

#include "forms/questionnaire.h"
#include "forms/shippedforms.h"
#include "scoring/modelreader.h"
#include "text/text.h"
#include "widgets/answerbutton.h"
#include "widgets/answerrow.h"
#include "widgets/choicecard.h"
#include "widgets/choicestrip.h"
#include "widgets/datefield.h"
#include "widgets/draftline.h"
#include "widgets/foldout.h"
#include "widgets/keybutton.h"
#include "widgets/levelmatrix.h"
#include "widgets/matrixlegend.h"
#include "widgets/messagebar.h"
#include "widgets/notefields.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"
#include "widgets/statusline.h"
#include "widgets/timeline.h"
#include "widgets/wordslink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Exhibits)
};

QString someText() {
  return Words::tr("The child sleeps well");
}

const base::Date kDay = base::Date::fromDaysSinceEpoch(20780);

Exhibit text(const char* name, TextRole role) {
  return {name, [role](QWidget* parent) {
            auto* label = makeText(QStringLiteral("exhibitLabel"), role, parent);
            label->setText(someText());
            label->setWordWrap(false);
            return label;
          }};
}

Exhibit button(const char* name, ButtonRole role) {
  return {name, [role](QWidget* parent) {
            auto* made = makeButton(QStringLiteral("exhibitButton"), role, parent);
            made->setText(Words::tr("Go on"));
            return made;
          }};
}

/// A part that is made with a parent alone and then told what to show.
template <typename Part, typename Fill>
Exhibit part(const char* name, Fill fill) {
  return {name, [fill](QWidget* parent) {
            auto* made = new Part(parent);
            fill(made);
            return static_cast<QWidget*>(made);
          }};
}

Exhibit panel(const char* name, const char* role) {
  return {name, [role](QWidget* parent) {
            auto* made = makeCard(QStringLiteral("exhibitCard"), parent);
            made->setProperty("role", QString::fromLatin1(role));
            auto* words = makeText(QStringLiteral("exhibitLabel"), TextRole::body, made);
            words->setWordWrap(false);
            words->setText(someText());
            layoutOf(made)->addWidget(words);
            return made;
          }};
}

void addTexts(std::vector<Exhibit>& all) {
  all.push_back(text("text: title", TextRole::title));
  all.push_back(text("text: heading", TextRole::heading));
  all.push_back(text("text: strong", TextRole::strong));
  all.push_back(text("text: body", TextRole::body));
  all.push_back(text("text: small", TextRole::small));
  all.push_back({"text: quiet", [](QWidget* parent) {
                   auto* label = makeQuiet(QStringLiteral("exhibitLabel"), parent);
                   label->setText(someText());
                   label->setWordWrap(false);
                   return label;
                 }});
}

void addButtons(std::vector<Exhibit>& all) {
  all.push_back(button("button", ButtonRole::ordinary));
  all.push_back(button("button: primary", ButtonRole::primary));
  all.push_back(button("button: plain", ButtonRole::plain));
  all.push_back(button("button: link", ButtonRole::link));
  all.push_back(button("button: tab", ButtonRole::tab));
  all.push_back({"icon button", [](QWidget* parent) {
                   auto* made = makeIconButton(QStringLiteral("exhibitButton"), parent);
                   nameIconButton(made, QStringLiteral("note"), Words::tr("Go on"));
                   return made;
                 }});
  all.push_back({"WordsLink", [](QWidget* parent) {
                   auto* made = new WordsLink(QStringLiteral("exhibitButton"), parent);
                   made->setWords(someText());
                   return made;
                 }});
  all.push_back({"KeyButton", [](QWidget* parent) {
                   auto* made = new KeyButton(QStringLiteral("exhibitButton"), parent);
                   made->setWords(Words::tr("Go on"), QStringLiteral("Ctrl+K"));
                   return made;
                 }});
  all.push_back({"ChoiceCard", [](QWidget* parent) {
                   auto* made = new ChoiceCard(QStringLiteral("exhibitButton"),
                                               QStringLiteral("folder"), parent);
                   made->setWords(Words::tr("Go on"), someText());
                   return made;
                 }});
  all.push_back({"Foldout", [](QWidget* parent) {
                   auto* made = new Foldout(QStringLiteral("exhibitButton"), parent);
                   made->setTitle(Words::tr("Go on"));
                   return made;
                 }});
}

void addChoices(std::vector<Exhibit>& all) {
  all.push_back({"ChoiceStrip", [](QWidget* parent) {
                   auto* made = new ChoiceStrip(QStringLiteral("exhibit"), parent);
                   made->setChoices({someText(), Words::tr("Go on")},
                                    {someText(), Words::tr("Go on")});
                   return made;
                 }});
  all.push_back(part<DraftLine>("DraftLine", [](DraftLine* line) { line->tell(someText()); }));
}

void addFields(std::vector<Exhibit>& all) {
  all.push_back(part<QLineEdit>("line", [](QLineEdit* edit) { edit->setText(someText()); }));
  all.push_back(part<QLineEdit>("line: empty",
                                [](QLineEdit* edit) { edit->setPlaceholderText(someText()); }));
  all.push_back({"DateField", [](QWidget* parent) {
                   auto* made = new DateField(QStringLiteral("exhibitEdit"), parent);
                   made->setDate(kDay);
                   return made;
                 }});
  all.push_back({"PassphraseField", [](QWidget* parent) {
                   auto* made = new PassphraseField(QStringLiteral("exhibitEdit"), parent);
                   made->edit()->setText(someText());
                   return made;
                 }});
  all.push_back(part<QPlainTextEdit>("text field", [](QPlainTextEdit* edit) {
    edit->setPlainText(someText());
    edit->setFixedHeight(90);
  }));
  all.push_back(part<QComboBox>("choice of one", [](QComboBox* box) { box->addItem(someText()); }));
  all.push_back(part<QCheckBox>("check box", [](QCheckBox* box) { box->setText(someText()); }));
  all.push_back(part<QCheckBox>("check box, some of several", [](QCheckBox* box) {
    box->setText(someText());
    box->setCheckState(Qt::PartiallyChecked);
  }));
  all.push_back(part<QRadioButton>("radio button",
                                   [](QRadioButton* choice) { choice->setText(someText()); }));
}

void addPanels(std::vector<Exhibit>& all) {
  all.push_back(panel("card", "card"));
  all.push_back(panel("card: info", "info"));
  all.push_back(panel("card: notice", "notice"));
  all.push_back(part<MessageBar>("MessageBar", [](MessageBar* bar) { bar->tell(someText()); }));
  all.push_back(part<MessageBar>("MessageBar: with an offer", [](MessageBar* bar) {
    bar->offer(someText(), Words::tr("Go on"), [] {});
  }));
  all.push_back(part<StatusLine>("StatusLine", [](StatusLine* line) {
    line->tellSaved(std::int64_t{kDay.daysSinceEpoch()} * 86'400'000);
    line->tellCountdown(12);
  }));
  all.push_back(part<QProgressBar>("progress", [](QProgressBar* bar) {
    bar->setValue(60);
    bar->setTextVisible(false);
  }));
  all.push_back(part<QTabBar>("tabs", [](QTabBar* tabs) {
    tabs->addTab(someText());
    tabs->addTab(Words::tr("Go on"));
  }));
  all.push_back(part<QListWidget>("list", [](QListWidget* list) {
    list->addItems({someText(), Words::tr("Go on")});
    list->setCurrentRow(0);
    list->setFixedHeight(96);
  }));
  all.push_back(part<QTableWidget>("table", [](QTableWidget* table) {
    table->setColumnCount(2);
    table->setRowCount(2);
    table->setHorizontalHeaderLabels({someText(), Words::tr("Go on")});
    table->setItem(0, 0, new QTableWidgetItem(someText()));
    table->setCurrentCell(0, 0);
    table->verticalHeader()->hide();
    table->setFixedHeight(130);
  }));
}

void addAnswers(std::vector<Exhibit>& all) {
  all.push_back({"AnswerButton", [](QWidget* parent) {
                   return new AnswerButton(1, domain::Value::absent, parent);
                 }});
  all.push_back({"AnswerButton: last time's", [](QWidget* parent) {
                   auto* made = new AnswerButton(2, domain::Value::some, parent);
                   made->setLastTime(true);
                   return made;
                 }});
  all.push_back({"AnswerRow", [](QWidget* parent) {
                   static const forms::Item item = [] {
                     forms::Item made;
                     made.linkId = "exhibit";
                     made.text.translations = {{"da", utf8(someText())}, {"en", utf8(someText())}};
                     return made;
                   }();
                   auto* made = new AnswerRow(item, parent);
                   made->setFixedWidth(860);
                   made->setValue(domain::Value::some);
                   return made;
                 }});
  all.push_back({"NoteFields", [](QWidget* parent) {
                   auto* made = new NoteFields(someText(), parent);
                   made->setFixedWidth(860);
                   return made;
                 }});
}

void addPictures(std::vector<Exhibit>& all) {
  all.push_back(part<LevelMatrix>("LevelMatrix", [](LevelMatrix* matrix) {
    auto reading = scoring::readModel(forms::shippedModel());
    matrix->setModel(*reading.model);
    matrix->setPlaces({{someText(), true, 1, 2, 1, 1, matrixLetter(0)}}, 0);
    matrix->setDecided(2);
    matrix->setFixedSize(640, 420);
  }));
  all.push_back(
      part<MatrixLegend>("MatrixLegend", [](MatrixLegend* legend) { legend->resize(640, 200); }));
  all.push_back(part<Timeline>("Timeline", [](Timeline* line) {
    std::vector<TimelinePoint> points = {
        {kDay.plusDays(-200), TimelineLane::position, 2, QStringLiteral("2"), false, false, {}},
        {kDay.plusDays(-100), TimelineLane::checklist, 0, QStringLiteral("S"), true, false, {}},
        {kDay.plusDays(-50), TimelineLane::other, 0, QStringLiteral("F"), false, true, {}}};
    for (auto& point : points) point.words = someText();
    line->setPoints(std::move(points), kDay);
    line->setFixedSize(860, 320);
  }));
}

}  // namespace

std::vector<Exhibit> exhibits() {
  std::vector<Exhibit> all;
  addTexts(all);
  addButtons(all);
  addChoices(all);
  addFields(all);
  addPanels(all);
  addAnswers(all);
  addPictures(all);
  return all;
}

}  // namespace tidlig::app
