#include "text/names.h"

#include "scoring/modelwords.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/text.h"
#include "words/codetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidlig::app {
namespace {

struct Names {
  Q_DECLARE_TR_FUNCTIONS(Names)
};

QString joined(const QStringList& parts, words::Joint joint) {
  words::List list{joint};
  for (const auto& part : parts) list.items.push_back(words::plain(utf8(part)));
  return qs(words::say(wordsLanguage(), list));
}

}  // namespace

QString childLevelName(std::uint8_t level) {
  return within(scoring::shortLevelPhrase(domain::Axis::child, level));
}

QString parentLevelName(std::uint8_t level) {
  return within(scoring::shortLevelPhrase(domain::Axis::parent, level));
}

QString professionName(std::string_view code) {
  const auto& known = scoring::kKnownProfessions;
  if (std::find(known.begin(), known.end(), code) == known.end()) return qs(words::codeText(code));
  return sentence(scoring::professionPhrase(code));
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
  return within(scoring::phrase(scoring::GroupRange{low, high}));
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
  if (subject.kind == domain::Subject::Kind::family) return within({"explain.family"});
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
  return joined(parts, words::Joint::all);
}

QString alternatives(const QStringList& parts) {
  return joined(parts, words::Joint::any);
}

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace tidlig::app
