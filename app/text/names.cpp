#include "text/names.h"

#include "text/dates.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace tidlig::app {
namespace {

struct Names {
  Q_DECLARE_TR_FUNCTIONS(Names)
};

QString list(const QStringList& parts, const QString& last) {
  if (parts.size() < 2) return parts.join(QString());
  return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') + last +
         QLatin1Char(' ') + parts.back();
}

QString signValue(domain::Value value) {
  switch (value) {
    case domain::Value::absent:
      return Names::tr("not seen");
    case domain::Value::some:
      return Names::tr("seen lightly or now and then");
    case domain::Value::marked:
      return Names::tr("seen markedly or lasting");
    case domain::Value::notAssessed:
      break;
  }
  return Names::tr("not assessed");
}

QString factorValue(domain::Value value) {
  switch (value) {
    case domain::Value::absent:
      return Names::tr("not present");
    case domain::Value::some:
      return Names::tr("present");
    case domain::Value::marked:
      return Names::tr("severe or lasting");
    case domain::Value::notAssessed:
      break;
  }
  return Names::tr("not assessed");
}

QString protectiveValue(domain::Value value) {
  switch (value) {
    case domain::Value::absent:
      return Names::tr("not seen");
    case domain::Value::some:
      return Names::tr("to some degree");
    case domain::Value::marked:
      return Names::tr("clearly");
    case domain::Value::notAssessed:
      break;
  }
  return Names::tr("not assessed");
}

}  // namespace

QString childLevelName(std::uint8_t level) {
  switch (static_cast<scoring::ChildLevel>(level)) {
    case scoring::ChildLevel::none:
      return Names::tr("no signs");
    case scoring::ChildLevel::single:
      return Names::tr("single signs");
    case scoring::ChildLevel::clear:
      return Names::tr("clear signs");
    case scoring::ChildLevel::serious:
      break;
  }
  return Names::tr("serious distress");
}

QString parentLevelName(std::uint8_t level) {
  switch (static_cast<scoring::ParentLevel>(level)) {
    case scoring::ParentLevel::few:
      return Names::tr("none or few");
    case scoring::ParentLevel::several:
      return Names::tr("several");
    case scoring::ParentLevel::many:
      break;
  }
  return Names::tr("many");
}

QString professionName(std::string_view code) {
  if (code == "healthVisitor") return Names::tr("Health visiting");
  if (code == "daycare") return Names::tr("Daycare");
  if (code == "jobCentre") return Names::tr("Job centre");
  if (code == "youthUnit") return Names::tr("Youth unit");
  return qs(code);
}

QString professionLetters(std::string_view code) {
  if (code == "healthVisitor") return Names::tr("HV", "health visiting, at most two letters");
  if (code == "daycare") return Names::tr("DC", "daycare, at most two letters");
  if (code == "jobCentre") return Names::tr("JC", "job centre, at most two letters");
  if (code == "youthUnit") return Names::tr("YU", "youth unit, at most two letters");
  return qs(code).left(1).toUpper();
}

QString roleName(domain::Role role) {
  switch (role) {
    case domain::Role::administrator:
      return Names::tr("administrator");
    case domain::Role::professional:
      return Names::tr("professional");
    case domain::Role::coordinator:
      return Names::tr("family coordinator");
    case domain::Role::leader:
      return Names::tr("leader");
    case domain::Role::dataProtectionOfficer:
      break;
  }
  return Names::tr("data protection officer");
}

QString valueName(domain::Value value, domain::Axis axis) {
  switch (axis) {
    case domain::Axis::child:
      return signValue(value);
    case domain::Axis::parent:
      return factorValue(value);
    case domain::Axis::protective:
      break;
  }
  return protectiveValue(value);
}

QString cellSourceName(scoring::CellSource source) {
  switch (source) {
    case scoring::CellSource::strategy:
      return Names::tr("from the strategy");
    case scoring::CellSource::local:
      return Names::tr("decided locally");
    case scoring::CellSource::open:
      break;
  }
  return Names::tr("open");
}

QString statusName(domain::ScreeningStatus status) {
  switch (status) {
    case domain::ScreeningStatus::final:
      return Names::tr("signed");
    case domain::ScreeningStatus::draft:
      return Names::tr("draft");
    case domain::ScreeningStatus::superseded:
      break;
  }
  return Names::tr("replaced by a newer one");
}

QString groupName(int low, int high) {
  if (low == high) return Names::tr("target group %1").arg(low);
  return Names::tr("target group %1–%2").arg(low).arg(high);
}

QString positionSentence(int group, base::Date on) {
  return Names::tr("position in target group %1 on %2").arg(QString::number(group), longDate(on));
}

QString groupMeaning(int group) {
  switch (group) {
    case 1:
      return Names::tr("no signs, none or few risk factors");
    case 2:
      return Names::tr("no or single signs, several risk factors");
    case 3:
      return Names::tr("signs, several risk factors");
    default:
      return Names::tr("serious distress, many risk factors");
  }
}

QString familyName(const std::string& name, const std::string& code) {
  return qs(name.empty() ? code : name);
}

QString memberName(const usecases::FamilyView& family, domain::Subject subject) {
  if (subject.kind == domain::Subject::Kind::family) return Names::tr("the whole family");
  const bool child = subject.kind == domain::Subject::Kind::child;
  const auto& members = child ? family.children : family.adults;
  const auto number = QString::number(subject.index + 1);
  if (subject.index < members.size()) {
    const auto& member = members[subject.index];
    if (!member.name.empty()) return qs(member.name);
    if (child && !member.birthDate) return Names::tr("Unborn child");
  }
  return child ? Names::tr("Child %1").arg(number) : Names::tr("Adult %1").arg(number);
}

QString joined(const QStringList& parts) {
  return list(parts, Names::tr("and"));
}

QString alternatives(const QStringList& parts) {
  return list(parts, Names::tr("or"));
}

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace tidlig::app
