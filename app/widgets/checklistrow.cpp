#include "widgets/checklistrow.h"

#include "session/language.h"
#include "text/text.h"

namespace tidlig::app {

ChecklistRow::ChecklistRow(const forms::Item& item, forms::Place place, QWidget* parent)
    : QWidget(parent), m_item(item), m_place(std::move(place)) {}

QString ChecklistRow::question() const {
  const std::string language = utf8(Language::code());
  const QString text = qs(m_item.text.in(language));
  return m_item.prefix.empty() ? text
                               : QStringLiteral("%1 %2").arg(qs(m_item.prefix.in(language)), text);
}

}  // namespace tidlig::app
