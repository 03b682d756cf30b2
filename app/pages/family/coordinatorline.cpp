#include "pages/family/coordinatorline.h"

#include "text/mnemonics.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QMenu>

namespace tidlig::app {
namespace {

using Choice = std::optional<usecases::Coordinator>;

/// One line where there is room for it, so that the button stands beside its end; else it wraps.
class LineLabel : public QLabel {
 public:
  explicit LineLabel(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("coordinatorLabel"));
    setProperty("role", QStringLiteral("quiet"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(this, TextRole::body);
  }
  [[nodiscard]] QSize sizeHint() const override {
    constexpr int kAround = 4;
    return {fontMetrics().horizontalAdvance(text()) + kAround, fontMetrics().lineSpacing()};
  }
};

}  // namespace

CoordinatorLine::CoordinatorLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("coordinatorLine"));
  m_text = new LineLabel(this);
  m_choose = makeButton(QStringLiteral("chooseCoordinatorButton"), ButtonRole::link, this);
  m_choose->hide();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().ordinary);
  layout->addWidget(m_text);
  layout->addWidget(m_choose);
  layout->addStretch();
  connect(m_choose, &QPushButton::clicked, this, &CoordinatorLine::openMenu);
}

void CoordinatorLine::offer(std::vector<usecases::Coordinator> choices) {
  m_choices = std::move(choices);
  m_choose->setVisible(!m_choices.empty());
}

void CoordinatorLine::show(const Choice& coordinator) {
  m_shown = coordinator;
  m_text->setText(coordinator ? tr("Family coordinator: %1").arg(qs(coordinator->name))
                              : tr("No family coordinator yet"));
  m_text->updateGeometry();
  m_choose->setText(coordinator ? tr("Change") : tr("Choose"));
  m_choose->setAccessibleName(coordinator ? tr("Change the family coordinator")
                                          : tr("Choose a family coordinator"));
  m_choose->setAccessibleDescription(m_text->text());
}

void CoordinatorLine::takeFocus() {
  m_choose->setFocus(Qt::OtherFocusReason);
}

void CoordinatorLine::openMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("coordinatorMenu"));
  menu->setAccessibleName(m_choose->accessibleName());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fill(*menu);
  menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

/// The one who is shown has the mark and, for the keyboard, the first place to be.
void CoordinatorLine::fill(QMenu& menu) {
  QStringList texts;
  for (const auto& one : m_choices) texts << qs(one.name);
  texts << tr("No family coordinator");
  texts = withMnemonics(texts);
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const auto number = static_cast<std::size_t>(i);
    const Choice choice = number < m_choices.size() ? Choice(m_choices[number]) : Choice();
    if (!choice) menu.addSeparator();
    auto* entry = menu.addAction(texts[i]);
    entry->setCheckable(true);
    entry->setChecked(choice == m_shown);
    if (entry->isChecked()) menu.setActiveAction(entry);
    connect(entry, &QAction::triggered, this, [this, choice] {
      if (choice != m_shown) Q_EMIT chosen(choice);
    });
  }
}

}  // namespace tidlig::app
