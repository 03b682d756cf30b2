#include "pages/models/modelpage.h"

#include "pages/models/tryit.h"
#include "print/modelpaper.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/modeltext.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFile>
#include <QFrame>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

enum Column { nameColumn, sinceColumn, approverColumn, stateColumn, columns };

constexpr int kRowsShown = 6;
/// No model is larger; what is, is something else.
constexpr qint64 kLargestFile = 1024 * 1024;
/// More things wrong than this are a file of another kind.
constexpr std::size_t kWrongShown = 50;

}  // namespace

ModelPage::ModelPage(Services& services)
    : Page(services, QStringLiteral("modelPage")),
      m_mayChange(usecases::mayDo(vault().user(), usecases::Action::manageModels)) {
  auto* cards = beginCards(QStringLiteral("modelScroll"));
  cards->addWidget(buildShown());
  m_try = new TryIt(vault().catalogue());
  m_try->setMaximumWidth(kColumnWidth);
  cards->addWidget(m_try);
  cards->addWidget(buildList());
  m_next = buildNext();
  cards->addWidget(m_next);
  cards->addStretch();
  read();
  phrase([this] { retell(); });
}

QString ModelPage::title() const {
  return tr("Scoring model");
}

std::function<void()> ModelPage::back() {
  return [this] { services().navigator.showHome(); };
}

/// At the top: most come to read.
void ModelPage::takeFocus() {
  findChild<QScrollArea*>(QStringLiteral("modelScroll"))->setFocus();
}

void ModelPage::goToNext() {
  (m_draft ? m_goOn : m_begin)->setFocus();
}

QFrame* ModelPage::buildShown() {
  auto* card = makeColumnCard(QStringLiteral("modelCard"));
  m_name = makeText(QStringLiteral("modelNameLabel"), TextRole::heading, card);
  m_standing = makeText(QStringLiteral("modelStandingLabel"), TextRole::body, card);
  m_rules = makeText(QStringLiteral("modelRulesLabel"), TextRole::body, card);
  m_rules->setTextFormat(Qt::PlainText);
  m_hash = makeQuiet(QStringLiteral("modelHashLabel"), card);
  m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_print = makeButton(QStringLiteral("printModelButton"), ButtonRole::ordinary, card);
  m_pdf = makeButton(QStringLiteral("saveModelPdfButton"), ButtonRole::ordinary, card);
  m_save = makeButton(QStringLiteral("saveModelButton"), ButtonRole::ordinary, card);
  for (QLabel* label : {m_name, m_standing, m_rules, m_hash}) layoutOf(card)->addWidget(label);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().near);
  for (QPushButton* button : {m_print, m_pdf, m_save}) buttons->addWidget(button);
  layoutOf(card)->addLayout(buttons);
  connect(m_print, &QPushButton::clicked, this, &ModelPage::print);
  connect(m_pdf, &QPushButton::clicked, this, &ModelPage::saveAsPdf);
  connect(m_save, &QPushButton::clicked, this, &ModelPage::saveFile);
  return card;
}

QFrame* ModelPage::buildList() {
  auto* card = makeColumnCard(QStringLiteral("modelsCard"));
  auto* heading = makeText(QStringLiteral("modelsTitleLabel"), TextRole::heading, card);
  m_table = new QTableWidget(0, columns, card);
  m_table->setObjectName(QStringLiteral("modelsTable"));
  makeRows(m_table);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_table);
  connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
    if (row >= 0) show(static_cast<std::size_t>(row));
  });
  phrase([=, this] {
    heading->setText(tr("The models of this vault"));
    m_table->setAccessibleName(tr("The models of this vault, newest first"));
  });
  return card;
}

QFrame* ModelPage::buildNext() {
  auto* card = makeColumnCard(QStringLiteral("nextModelCard"));
  auto* heading = makeText(QStringLiteral("nextModelTitleLabel"), TextRole::heading, card);
  m_draftText = makeText(QStringLiteral("modelDraftLabel"), TextRole::body, card);
  m_wrong = makeText(QStringLiteral("modelWrongLabel"), TextRole::body, card);
  m_wrong->setTextFormat(Qt::PlainText);
  m_wrong->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_begin = makeButton(QStringLiteral("beginModelButton"), ButtonRole::primary, card);
  m_bring = makeButton(QStringLiteral("bringModelButton"), ButtonRole::ordinary, card);
  m_goOn = makeButton(QStringLiteral("goOnModelButton"), ButtonRole::primary, card);
  m_drop = makeButton(QStringLiteral("dropModelButton"), ButtonRole::ordinary, card);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().near);
  for (QPushButton* button : {m_begin, m_goOn, m_bring, m_drop}) buttons->addWidget(button);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_draftText);
  layoutOf(card)->addWidget(m_wrong);
  layoutOf(card)->addLayout(buttons);
  connect(m_begin, &QPushButton::clicked, this, &ModelPage::begin);
  connect(m_bring, &QPushButton::clicked, this, &ModelPage::bringIn);
  connect(m_goOn, &QPushButton::clicked, this,
          [this] { this->services().navigator.showModelEditor(); });
  connect(m_drop, &QPushButton::clicked, this, &ModelPage::drop);
  phrase([=, this] {
    heading->setText(tr("The next model"));
    m_begin->setText(tr("Write the next model"));
    m_bring->setText(tr("Bring in a file …"));
    m_goOn->setText(tr("Go on writing"));
    m_drop->setText(tr("Drop the draft"));
  });
  return card;
}

void ModelPage::read() {
  auto models = usecases::listModels(vault());
  if (!succeeded(models, Doing::reading)) return;
  m_models = std::move(models).value();
  for (m_shown = 0; m_shown + 1 < m_models.size() && !m_models[m_shown].inForce;) ++m_shown;
  m_draft.reset();
  if (!m_mayChange) return;
  auto draft = usecases::modelDraft(vault());
  if (succeeded(draft, Doing::reading)) m_draft = std::move(draft).value();
}

void ModelPage::retell() {
  m_next->setVisible(m_mayChange);
  m_begin->setVisible(!m_draft);
  m_bring->setVisible(!m_draft);
  m_goOn->setVisible(m_draft.has_value());
  m_drop->setVisible(m_draft.has_value());
  m_draftText->setText(
      m_draft ? tr("%1 is being written, last by %2 on %3. Nothing of it is in force.")
                    .arg(modelName(m_draft->model), qs(m_draft->byUser),
                         momentText(m_draft->atMilliseconds))
              : tr("A model is never changed: another one follows it, from a day on. You can write "
                   "it here, see what it would change, and approve it with a name and a reason."));
  tellRefused();
  m_print->setText(tr("Print …"));
  m_pdf->setText(tr("Save as PDF …"));
  m_save->setText(tr("Save the model’s file …"));
  fillTable();
  if (m_shown < m_models.size()) show(m_shown);
}

void ModelPage::fillTable() {
  const QSignalBlocker quiet(m_table);
  m_table->setHorizontalHeaderLabels(
      {tr("Model"), tr("In force from"), tr("Approved by"), tr("State")});
  m_table->setRowCount(static_cast<int>(m_models.size()));
  for (std::size_t i = 0; i < m_models.size(); ++i) {
    const auto& one = m_models[i];
    const QString state = one.inForce                                 ? tr("in force")
                          : one.validFrom && *one.validFrom > today() ? tr("to come")
                                                                      : tr("earlier");
    const QString texts[] = {modelName(one.model),
                             one.validFrom ? shortDate(*one.validFrom) : tr("the beginning"),
                             qs(one.approver), state};
    for (int column = 0; column < columns; ++column) {
      auto* item = new QTableWidgetItem(texts[column]);
      item->setToolTip(texts[column]);
      m_table->setItem(static_cast<int>(i), column, item);
    }
  }
  for (const int column : {sinceColumn, approverColumn, stateColumn}) {
    m_table->resizeColumnToContents(column);
  }
  const int rows = std::min(m_table->rowCount(), kRowsShown);
  const int height = rows > 0 ? m_table->rowHeight(0) : 0;
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height +
                          2 * m_table->frameWidth() + 2);
  m_table->selectRow(static_cast<int>(m_shown));
}

void ModelPage::show(std::size_t index) {
  m_shown = index;
  const auto& kept = m_models[index];
  m_name->setText(modelName(kept.model));
  m_standing->setText(modelStanding(kept, today()));
  QStringList lines;
  lines << tr("Child’s well-being");
  for (const auto& line : conditionLines(kept.model, domain::Axis::child)) {
    lines << QStringLiteral("•  ") + line;
  }
  lines << QString() << tr("Parents’ risk factors");
  for (const auto& line : conditionLines(kept.model, domain::Axis::parent)) {
    lines << QStringLiteral("•  ") + line;
  }
  lines << QString() << tr("For how long a screening counts");
  for (const auto& line : validityLines(kept.model)) lines << QStringLiteral("•  ") + line;
  m_rules->setText(lines.join(QLatin1Char('\n')));
  m_hash->setText(tr("SHA-256 of its file: %1").arg(qs(kept.model.sha256)));
  m_try->setModel(kept.model);
}

void ModelPage::begin() {
  messages().dismiss();
  if (!succeeded(usecases::beginModelDraft(vault()), Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showModelEditor();
}

void ModelPage::bringIn() {
  messages().dismiss();
  m_refused.clear();
  tellRefused();
  const QString path = services().pickers.openFile(this, tr("A model’s file"));
  if (path.isEmpty()) return;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
    return messages().tell(tr("The file cannot be read as a model. Nothing was brought in."));
  }
  const std::string bytes = file.readAll().toStdString();
  const auto wrong = checkedWords(bytes, vault().catalogue()).problems;
  if (!wrong.empty()) {
    m_refused = bytes;
    tellRefused();
    findChild<QScrollArea*>(QStringLiteral("modelScroll"))->ensureWidgetVisible(m_wrong);
    return messages().tell(
        tr("The file is no whole model, so nothing was brought in. %n thing(s) "
           "must be put right in it; see the list at “The next model”.",
           nullptr, static_cast<int>(wrong.size())));
  }
  const auto draft = usecases::beginModelDraftFrom(vault(), bytes);
  if (!succeeded(draft, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showModelEditor();
}

/// Each thing that is wrong with the file, and where in it (as a JSON pointer).
void ModelPage::tellRefused() {
  m_wrong->setVisible(!m_refused.empty());
  if (m_refused.empty()) return;
  const auto wrong = checkedWords(m_refused, vault().catalogue()).problems;
  QStringList lines;
  for (std::size_t i = 0; i < std::min(wrong.size(), kWrongShown); ++i) {
    const auto& [words, pointer] = wrong[i];
    lines << QStringLiteral("•  ") +
                 (pointer.isEmpty() ? words : tr("%1 (at %2)").arg(words, pointer));
  }
  if (wrong.size() > kWrongShown) {
    lines << tr("… and %n more.", nullptr, static_cast<int>(wrong.size() - kWrongShown));
  }
  m_wrong->setText(lines.join(QLatin1Char('\n')));
}

void ModelPage::drop() {
  messages().dismiss();
  const auto dropped = *m_draft;
  if (!succeeded(usecases::dropModelDraft(vault()), Doing::saving)) return;
  Q_EMIT services().session.saved();
  read();
  retell();
  goToNext();
  messages().offer(tr("The draft is dropped."), tr("Undo"), [this, dropped] {
    if (!succeeded(usecases::beginModelDraft(vault()), Doing::saving)) return;
    if (!succeeded(usecases::keepModelDraft(vault(), dropped.model), Doing::saving)) return;
    Q_EMIT services().session.saved();
    read();
    retell();
    goToNext();
  });
}

void ModelPage::print() {
  messages().dismiss();
  services().pickers.printPages(this, [this](QPagedPaintDevice& device) {
    return paintPaper(device, modelPaper(m_models[m_shown].model, wordsLanguage()));
  });
}

void ModelPage::saveAsPdf() {
  const auto& model = m_models[m_shown].model;
  saveOut(
      tr("Save the model as a PDF"),
      QStringLiteral("%1-%2.pdf").arg(qs(model.id), qs(model.version)),
      [&] { return paperAsPdf(modelPaper(model, wordsLanguage())); },
      tr("The model is saved as a PDF."));
}

/// A rule is about nobody: it may lie outside the vault.
void ModelPage::saveFile() {
  messages().dismiss();
  const auto& model = m_models[m_shown].model;
  const auto bytes = usecases::modelFile(vault(), model.sha256);
  if (!succeeded(bytes, Doing::reading)) return;
  saveOut(
      tr("Save the model’s file"),
      QStringLiteral("%1-%2.json").arg(qs(model.id), qs(model.version)),
      [&] { return QByteArray::fromStdString(*bytes); }, tr("The model’s file is saved."));
}

}  // namespace tidlig::app
