#include "widgets/choiceline.h"

#include "text/mnemonics.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QMenu>

namespace tidlig::app {
namespace {

/// One line where there is room for it, so that the button stands beside its end; else it wraps.
class LineLabel : public QLabel {
 public:
  explicit LineLabel(const QString& name, QWidget* parent) : QLabel(parent) {
    setObjectName(name);
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

QString capital(const QString& name) {
  return name.left(1).toUpper() + name.mid(1);
}

}  // namespace

ChoiceLine::ChoiceLine(const QString& name, QWidget* parent) : QWidget(parent), m_name(name) {
  setObjectName(name + QStringLiteral("Line"));
  m_text = new LineLabel(name + QStringLiteral("Label"), this);
  m_choose =
      makeButton(QStringLiteral("choose%1Button").arg(capital(name)), ButtonRole::link, this);
  m_choose->hide();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().ordinary);
  layout->addWidget(m_text);
  layout->addWidget(m_choose);
  layout->addStretch();
  connect(m_choose, &QPushButton::clicked, this, &ChoiceLine::openMenu);
}

void ChoiceLine::tell(const QString& text, const QString& button, const QString& spoken) {
  m_text->setText(text);
  m_text->updateGeometry();
  m_choose->setText(button);
  m_choose->setAccessibleName(spoken);
  m_choose->setAccessibleDescription(text);
}

void ChoiceLine::followOffer() {
  m_choose->setVisible(!m_choices.isEmpty());
}

void ChoiceLine::takeFocus() {
  m_choose->setFocus(Qt::OtherFocusReason);
}

/// What is chosen has the mark and, for the keyboard, the first place to be.
void ChoiceLine::openMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(m_name + QStringLiteral("Menu"));
  menu->setAccessibleName(m_choose->accessibleName());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const QStringList texts = withMnemonics(m_choices);
  for (qsizetype i = 0; i < texts.size(); ++i) {
    if (i + 1 == texts.size()) menu->addSeparator();
    auto* entry = menu->addAction(texts[i]);
    entry->setCheckable(true);
    entry->setChecked(i == m_chosen);
    if (entry->isChecked()) menu->setActiveAction(entry);
    connect(entry, &QAction::triggered, this, [this, i] {
      if (i != m_chosen) Q_EMIT chosen(i);
    });
  }
  menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

}  // namespace tidlig::app
