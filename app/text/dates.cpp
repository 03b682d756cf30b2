#include "text/dates.h"

#include "session/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace tidlig::app {
namespace {

struct Dates {
  Q_DECLARE_TR_FUNCTIONS(Dates)
};

QDate toQt(base::Date date) {
  return QDate(date.year(), date.month(), date.day());
}

std::optional<base::Date> fromParts(int year, int month, int day) {
  const auto date = base::Date::fromParts(year < 100 ? 2000 + year : year, month, day);
  if (!date.ok()) return std::nullopt;
  return date.value();
}

}  // namespace

QString longDate(base::Date date) {
  const bool danish = Language::code() == QLatin1String("da");
  return QLocale(Language::code())
      .toString(toQt(date),
                danish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString shortDate(base::Date date) {
  return QStringLiteral("%1.%2.%3").arg(date.day()).arg(date.month()).arg(date.year());
}

QString weekdayDate(base::Date date) {
  const bool danish = Language::code() == QLatin1String("da");
  return QLocale(Language::code())
      .toString(toQt(date),
                danish ? QStringLiteral("dddd 'den' d. MMMM") : QStringLiteral("dddd d MMMM"));
}

QString nearDate(base::Date date, base::Date today) {
  constexpr int kNear = 6;
  const int days = date.daysSinceEpoch() - today.daysSinceEpoch();
  if (days == 0) return Dates::tr("today");
  if (days == 1) return Dates::tr("tomorrow");
  if (days == -1) return Dates::tr("yesterday");
  if (days > 0 && days <= kNear) return Dates::tr("in %n day(s)", nullptr, days);
  if (days < 0 && days >= -kNear) return Dates::tr("%n day(s) ago", nullptr, -days);
  return shortDate(date);
}

std::optional<base::Date> readDate(const QString& text) {
  const QString trimmed = text.trimmed();
  static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
  if (const auto m = iso.match(trimmed); m.hasMatch()) {
    return fromParts(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
  }
  static const QRegularExpression apart(
      QStringLiteral("^(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{2}|\\d{4})$"));
  static const QRegularExpression together(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"));
  for (const auto* form : {&apart, &together}) {
    if (const auto m = form->match(trimmed); m.hasMatch()) {
      return fromParts(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    }
  }
  return std::nullopt;
}

QString ageText(const std::optional<base::Date>& birth, const std::optional<base::Date>& due,
                base::Date today) {
  if (!birth || *birth > today) {
    const auto expected = birth ? birth : due;
    return expected ? Dates::tr("expected %1").arg(shortDate(*expected)) : QString();
  }
  const int months = birth->wholeMonthsUntil(today);
  if (months < 2) {
    return Dates::tr("%n week(s)", nullptr, (today.daysSinceEpoch() - birth->daysSinceEpoch()) / 7);
  }
  if (months < 24) return Dates::tr("%n month(s)", nullptr, months);
  if (months % 12 == 0 || months >= 72) return Dates::tr("%n year(s)", nullptr, months / 12);
  return Dates::tr("%1 and %2")
      .arg(Dates::tr("%n year(s)", nullptr, months / 12),
           Dates::tr("%n month(s)", nullptr, months % 12));
}

base::Date dayOf(std::int64_t milliseconds) {
  const QDate day = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
  return base::Date::fromDaysSinceEpoch(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(day)));
}

QString momentText(std::int64_t milliseconds) {
  return shortDate(dayOf(milliseconds)) + QLatin1Char(' ') + timeOfDay(milliseconds);
}

QString timeOfDay(std::int64_t milliseconds) {
  return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("HH:mm"));
}

}  // namespace tidlig::app
