#include "pages/models/modeleditorpage.h"

#include "pages/models/cellseditor.h"
#include "pages/models/conditionseditor.h"
#include "pages/models/modelchecks.h"
#include "text/modeltext.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidlig::app {
namespace {

constexpr int kMostMonths = 120;
constexpr int kVersionWidth = 180;

/// Tags that indicators of the axis carry, ascending.
std::vector<std::string> tagsOf(const domain::Catalogue& catalogue, domain::Axis axis) {
  std::set<std::string> tags;
  for (const auto& indicator : catalogue.indicators()) {
    if (indicator.axis == axis) tags.insert(indicator.tags.begin(), indicator.tags.end());
  }
  return {tags.begin(), tags.end()};
}

/// They never meet the child (SCORING.md section 4).
bool mayVouch(const std::string& profession) {
  return profession != "jobCentre" && profession != "youthUnit";
}

}  // namespace

ModelEditorPage::ModelEditorPage(Services& services)
    : Page(services, QStringLiteral("modelEditorPage")), m_typing([this] { takeHead(); }, this) {
  auto* cards = beginCards(QStringLiteral("modelEditorScroll"));
  cards->addWidget(buildChecks());
  cards->addWidget(buildHead());
  cards->addWidget(buildTable());
  cards->addWidget(buildAxis(domain::Axis::child, m_child));
  cards->addWidget(buildAxis(domain::Axis::parent, m_parent));
  cards->addWidget(buildValidity());
  cards->addStretch();
  auto draft = usecases::modelDraft(vault());
  if (succeeded(draft, Doing::reading)) m_draft = std::move(draft).value();
  fill();
  phrase([this] {
    fillValidity();
    check();
  });
}

QString ModelEditorPage::title() const {
  return tr("The next model");
}

std::function<void()> ModelEditorPage::back() {
  return [this] { services().navigator.showModels(); };
}

void ModelEditorPage::takeFocus() {
  m_titleDa->setFocus();
}

void ModelEditorPage::flush() {
  m_typing.flush();
}

QFrame* ModelEditorPage::buildChecks() {
  auto* card = makeColumnCard(QStringLiteral("modelChecksCard"));
  m_checks = new ModelChecks(card);
  m_on = makeButton(QStringLiteral("toApproveButton"), ButtonRole::primary, card);
  layoutOf(card)->addWidget(m_checks);
  layoutOf(card)->addWidget(m_on, 0, Qt::AlignLeft);
  connect(m_on, &QPushButton::clicked, this, [this] {
    flush();
    this->services().navigator.showApproveModel();
  });
  connect(m_checks, &ModelChecks::chosen, this, &ModelEditorPage::goTo);
  phrase([this] { m_on->setText(tr("See what it would change, and approve …")); });
  return card;
}

QFrame* ModelEditorPage::buildHead() {
  auto* card = makeColumnCard(QStringLiteral("modelHeadCard"));
  auto* heading = makeText(QStringLiteral("modelHeadLabel"), TextRole::heading, card);
  layoutOf(card)->addWidget(heading);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  const auto field = [&](const QString& name, QLineEdit*& edit) {
    auto* label = makeText(name + QStringLiteral("Label"), TextRole::body, card);
    label->setWordWrap(false);
    edit = new QLineEdit(card);
    edit->setObjectName(name + QStringLiteral("Edit"));
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_typing.watch(edit);
    return label;
  };
  auto* danish = field(QStringLiteral("modelTitleDa"), m_titleDa);
  auto* english = field(QStringLiteral("modelTitleEn"), m_titleEn);
  auto* version = field(QStringLiteral("modelVersion"), m_version);
  m_version->setMaximumWidth(kVersionWidth);
  layoutOf(card)->addLayout(form);
  phrase([=, this] {
    heading->setText(tr("What it is called"));
    danish->setText(tr("In Danish"));
    english->setText(tr("In English"));
    version->setText(tr("Version"));
    m_titleDa->setAccessibleName(tr("The model’s name in Danish"));
    m_titleEn->setAccessibleName(tr("The model’s name in English"));
    m_version->setAccessibleName(tr("Version of the model"));
  });
  return card;
}

QFrame* ModelEditorPage::buildTable() {
  auto* card = makeColumnCard(QStringLiteral("modelTableCard"));
  auto* heading = makeText(QStringLiteral("modelTableLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("modelTableWordsLabel"), TextRole::body, card);
  m_cells = new CellsEditor(card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addWidget(m_cells);
  connect(m_cells, &CellsEditor::changed, this, &ModelEditorPage::keep);
  phrase([=] {
    heading->setText(tr("The table"));
    words->setText(
        tr("What is suggested where the two levels meet. An open cell leaves a range, which "
           "follows from the decided ones. A cell that you change is the municipality’s own: who "
           "decided it and when is written when the model is approved."));
  });
  return card;
}

QFrame* ModelEditorPage::buildAxis(domain::Axis axis, ConditionsEditor*& editor) {
  const bool child = axis == domain::Axis::child;
  const QString name = child ? QStringLiteral("childAxis") : QStringLiteral("parentAxis");
  auto* card = makeColumnCard(name + QStringLiteral("Card"));
  auto* heading = makeText(name + QStringLiteral("Label"), TextRole::heading, card);
  editor = new ConditionsEditor(axis, tagsOf(vault().catalogue(), axis), card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(editor);
  connect(editor, &ConditionsEditor::changed, this, &ModelEditorPage::keep);
  phrase([=] { heading->setText(child ? tr("Child’s well-being") : tr("Parents’ risk factors")); });
  return card;
}

QFrame* ModelEditorPage::buildValidity() {
  auto* card = makeColumnCard(QStringLiteral("validityCard"));
  auto* heading = makeText(QStringLiteral("validityLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("validityWordsLabel"), TextRole::body, card);
  m_validity = new QVBoxLayout;
  m_validity->setSpacing(space().near);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addLayout(m_validity);
  phrase([=] {
    heading->setText(tr("For how long a screening counts"));
    words->setText(
        tr("An unborn child has no signs that could be seen. A profession with a tick may vouch "
           "that there are none, when it has assessed the parents."));
  });
  return card;
}

void ModelEditorPage::fill() {
  const bool there = m_draft.has_value();
  for (QWidget* part : findChildren<QFrame*>()) {
    if (part->objectName().endsWith(QStringLiteral("Card"))) part->setVisible(there);
  }
  if (!there) return;
  const scoring::Model& model = m_draft->model;
  m_titleDa->setText(qs(model.title.da));
  m_titleEn->setText(qs(model.title.en));
  m_version->setText(qs(model.version));
  m_typing.forget();
  m_cells->setModel(model, m_draft->base);
  m_child->setLevels({model.child.begin(), model.child.end()});
  m_parent->setLevels({model.parent.begin(), model.parent.end()});
}

void ModelEditorPage::fillValidity() {
  clearLayout(m_validity);
  if (!m_draft) return;
  auto& model = m_draft->model;
  for (std::size_t i = 0; i < model.validity.size(); ++i) {
    const std::string profession = model.validity[i].profession;
    const QString words = capitalised(professionName(profession));
    auto* label = makeText(QStringLiteral("months%1Label").arg(i), TextRole::body, this);
    label->setText(words);
    auto* months = new QSpinBox(this);
    months->setObjectName(QStringLiteral("months%1Spin").arg(i));
    months->setRange(0, kMostMonths);
    months->setKeyboardTracking(false);
    months->setSuffix(tr(" months"));
    months->setValue(model.validity[i].months);
    months->setAccessibleName(tr("Months for which a screening counts: %1").arg(words));
    connect(months, &QSpinBox::valueChanged, this, [this, i](int value) {
      m_draft->model.validity[i].months = value;
      keep();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(space().ordinary);
    line->addWidget(label, 1);
    line->addWidget(months);
    m_validity->addLayout(line);
    if (!mayVouch(profession)) continue;
    auto* vouch = new QCheckBox(this);
    vouch->setObjectName(QStringLiteral("vouch%1Box").arg(i));
    vouch->setText(tr("may vouch for an unborn child"));
    vouch->setAccessibleName(tr("%1 may vouch for an unborn child").arg(words));
    auto& unborn = model.unborn;
    vouch->setChecked(std::find(unborn.begin(), unborn.end(), profession) != unborn.end());
    connect(vouch, &QCheckBox::toggled, this, [this, profession](bool on) {
      std::erase(m_draft->model.unborn, profession);
      if (on) m_draft->model.unborn.push_back(profession);
      keep();
    });
    m_validity->addWidget(vouch, 0, Qt::AlignRight);
  }
}

void ModelEditorPage::takeHead() {
  if (!m_draft) return;
  m_draft->model.title = {utf8(m_titleDa->text().trimmed()), utf8(m_titleEn->text().trimmed())};
  m_draft->model.version = utf8(m_version->text().trimmed());
  keep();
}

/// All of it: what cannot be kept is said, and stays on the screen.
void ModelEditorPage::keep() {
  scoring::Model& model = m_draft->model;
  m_cells->writeTo(model);
  std::copy(m_child->levels().begin(), m_child->levels().end(), model.child.begin());
  std::copy(m_parent->levels().begin(), m_parent->levels().end(), model.parent.begin());
  check();
  if (!succeeded(usecases::keepModelDraft(vault(), model), Doing::saving)) return;
  messages().dismiss();
  Q_EMIT services().session.saved();
}

void ModelEditorPage::check() {
  if (!m_draft) return;
  const ModelWords words = checkedWords(m_draft->model, vault().catalogue());
  m_on->setEnabled(words.problems.empty());
  m_checks->tell(words);
}

void ModelEditorPage::goTo(const QString& pointer) {
  auto* const field = findChild<QWidget*>(fieldOf(m_draft->model, pointer));
  if (field == nullptr) return;
  field->setFocus(Qt::OtherFocusReason);  // which brings it into view
}

}  // namespace tidlig::app
