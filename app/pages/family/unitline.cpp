#include "pages/family/unitline.h"

#include "text/text.h"

#include <algorithm>

namespace tidlig::app {

UnitLine::UnitLine(QWidget* parent) : ChoiceLine(QStringLiteral("unit"), parent) {
  connect(this, &ChoiceLine::chosen, this, [this](qsizetype index) {
    const auto number = static_cast<std::size_t>(index);
    Q_EMIT unitChosen(number < m_units.size() ? m_units[number] : std::string());
  });
  hide();
}

void UnitLine::show(const std::vector<std::string>& units, const std::string& unit) {
  m_units = units;
  setVisible(!units.empty());
  tell(unit.empty() ? tr("Unit: everybody's") : tr("Unit: %1").arg(qs(unit)), tr("Hand over"),
       tr("Hand the family over to another unit"));
  QStringList names;
  for (const std::string& one : units) names << qs(one);
  if (!names.isEmpty()) names << tr("Everybody's");
  offer(names);
  const auto found = std::find(units.begin(), units.end(), unit);
  setChosen(found - units.begin());
}

}  // namespace tidlig::app
