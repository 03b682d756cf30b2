#include "pages/editor/outline.h"

#include "session/language.h"
#include "text/formtext.h"
#include "text/text.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace tidlig::app {
namespace {

constexpr int kLinkId = Qt::UserRole;

}  // namespace

Outline::Outline(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("outlineList"));
  setWordWrap(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QListWidget::currentRowChanged, this, &Outline::chosenChanged);
}

void Outline::setForm(const forms::Questionnaire& form) {
  const std::string before = chosen();
  const QSignalBlocker quiet(this);
  clear();
  addRow(formTitle(form), {}, 0, true);
  add(form.items, 1);
  choose(before);
}

void Outline::add(const std::vector<forms::Item>& items, int depth) {
  for (const auto& item : items) {
    const bool group = item.type == forms::ItemType::group;
    addRow(plainLine(qs(item.text.in(utf8(Language::code())))), item.linkId, depth, group);
    add(item.items, depth + 1);
  }
}

void Outline::addRow(const QString& text, const std::string& linkId, int depth, bool strong) {
  auto* row = new QListWidgetItem(QString(4 * depth, QLatin1Char(' ')) + text, this);
  row->setData(kLinkId, qs(linkId));
  row->setData(Qt::AccessibleTextRole, text);
  if (!strong) return;
  QFont font = row->font();
  font.setBold(true);
  row->setFont(font);
}

std::string Outline::chosen() const {
  return currentItem() ? utf8(currentItem()->data(kLinkId).toString()) : std::string();
}

void Outline::choose(const std::string& linkId) {
  for (int i = 0; i < count(); ++i) {
    if (item(i)->data(kLinkId).toString() == qs(linkId)) return setCurrentRow(i);
  }
  setCurrentRow(0);
}

void Outline::keyPressEvent(QKeyEvent* event) {
  const bool alt = event->modifiers() == Qt::AltModifier;
  if (alt && event->key() == Qt::Key_Up) {
    Q_EMIT moveWanted(-1);
  } else if (alt && event->key() == Qt::Key_Down) {
    Q_EMIT moveWanted(1);
  } else if (event->key() == Qt::Key_Delete) {
    Q_EMIT removeWanted();
  } else {
    QListWidget::keyPressEvent(event);
  }
}

}  // namespace tidlig::app
