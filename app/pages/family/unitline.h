#pragma once

#include "widgets/choiceline.h"

#include <string>
#include <vector>

namespace tidlig::app {

/// The unit that a family belongs to, and a menu to hand it over to another or to everybody. Not
/// there in a vault without units.
class UnitLine : public ChoiceLine {
  Q_OBJECT

 public:
  explicit UnitLine(QWidget* parent = nullptr);

  void show(const std::vector<std::string>& units, const std::string& unit);

 Q_SIGNALS:
  /// '' is everybody's.
  void unitChosen(const std::string& unit);

 private:
  std::vector<std::string> m_units;
};

}  // namespace tidlig::app
