#include "text/answertext.h"

#include "base/decimal.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>

namespace tidlig::app {
namespace {

using forms::AnswerValue;
using forms::ItemType;
using forms::ValueKind;

struct AnswerText {
  Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

AnswerValue plain(ValueKind kind, const QString& text) {
  return {kind, utf8(text), {}, {}};
}

QString numberText(const std::string& written) {
  return qs(written).replace(QLatin1Char('.'), QLatin1Char(','));
}

/// A year and a month stay what they are; a day is written as elsewhere.
QString dateText(const std::string& written) {
  if (const auto day = base::Date::parse(written)) return shortDate(*day);
  QString text = qs(written);
  if (text.size() == 7) return text.mid(5) + QLatin1Char('.') + text.left(4);
  return text;
}

QString momentText(const std::string& written) {
  const auto moment = QDateTime::fromString(qs(written), Qt::ISODate);
  if (!moment.isValid() || written.find('T') == std::string::npos) return dateText(written);
  const auto local = moment.toLocalTime();
  return AnswerText::tr("%1 at %2")
      .arg(dateText(utf8(local.date().toString(Qt::ISODate))),
           local.time().toString(QStringLiteral("HH:mm")));
}

/// As the form's option says it, where it is one of them.
QString offeredText(const forms::Item& item, const AnswerValue& value) {
  for (const auto& option : item.options) {
    if (forms::isSame(option.answer, value)) return qs(option.label(utf8(Language::code())));
  }
  return value.kind == ValueKind::coding ? unitText(value.coding) : qs(value.text);
}

QString withUnit(const QString& number, const QString& unit) {
  return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

std::optional<AnswerValue> readNumber(ItemType type, QString written) {
  written = written.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
  if (written.startsWith(QLatin1Char('+'))) written.remove(0, 1);
  if (!base::Decimal::parse(utf8(written)) ||
      written.contains(QLatin1Char('e'), Qt::CaseInsensitive)) {
    return std::nullopt;
  }
  if (type == ItemType::integer) {
    bool fits = false;
    const int number = written.toInt(&fits);  // FHIR's integer has 32 bits
    if (!fits) return std::nullopt;
    return plain(ValueKind::integer, QString::number(number));
  }
  if (type == ItemType::decimal) return plain(ValueKind::decimal, written);
  AnswerValue quantity;
  quantity.kind = ValueKind::quantity;
  quantity.quantity.value = utf8(written);
  return quantity;
}

std::optional<QString> readDay(const QString& written) {
  static const QRegularExpression kYear(QStringLiteral("^(\\d{4})$"));
  static const QRegularExpression kMonth(QStringLiteral("^(\\d{1,2})[./ -](\\d{4})$"));
  QString text = written.trimmed();
  if (const auto year = kYear.match(text); year.hasMatch()) return text;
  if (const auto month = kMonth.match(text); month.hasMatch()) {
    const int number = month.captured(1).toInt();
    if (number < 1 || number > 12) return std::nullopt;
    return QStringLiteral("%1-%2").arg(month.captured(2)).arg(number, 2, 10, QLatin1Char('0'));
  }
  if (const auto day = readDate(text)) return qs(day->text());
  return std::nullopt;
}

std::optional<QTime> readTime(const QString& written) {
  static const QRegularExpression kTime(QStringLiteral("^(\\d{1,2})[.: ]?(\\d{2})$"));
  const auto parts = kTime.match(written.trimmed());
  if (!parts.hasMatch()) return std::nullopt;
  const QTime time(parts.captured(1).toInt(), parts.captured(2).toInt());
  if (!time.isValid()) return std::nullopt;
  return time;
}

/// A day, or a day and a time with a blank between, where the user is.
std::optional<QString> readMoment(const QString& written) {
  const QString text = written.trimmed();
  const auto blank = text.lastIndexOf(QLatin1Char(' '));
  const auto time = blank < 0 ? std::nullopt : readTime(text.mid(blank + 1));
  const auto day = time ? readDate(text.left(blank)) : std::nullopt;
  if (!day) return readDay(text);
  const QDateTime local(QDate(day->year(), day->month(), day->day()), *time);
  return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

}  // namespace

QString unitText(const forms::Coding& unit) {
  return qs(unit.display.empty() ? unit.code : unit.display.in(utf8(Language::code())));
}

bool isAskedFor(const forms::Item& item) {
  if (!item.isQuestion() || item.readOnly) return false;
  return item.required || (item.type != ItemType::text && item.type != ItemType::string);
}

QString answerText(const forms::Item& item, const AnswerValue& value) {
  switch (value.kind) {
    case ValueKind::boolean:
      return yesOrNo(value.text == "true");
    case ValueKind::integer:
    case ValueKind::decimal:
      return withUnit(numberText(value.text), item.unit ? unitText(*item.unit) : QString());
    case ValueKind::date:
      return dateText(value.text);
    case ValueKind::dateTime:
      return momentText(value.text);
    case ValueKind::time:
      return qs(value.text).left(5);
    case ValueKind::quantity: {
      const auto& quantity = value.quantity;
      return withUnit(numberText(quantity.value),
                      qs(quantity.unit.empty() ? quantity.code : quantity.unit));
    }
    default:
      return offeredText(item, value);
  }
}

QString answersText(const forms::Item& item, const std::vector<AnswerValue>& values) {
  QStringList texts;
  for (const auto& value : values) texts << answerText(item, value);
  return texts.join(QStringLiteral(", "));
}

std::optional<AnswerValue> readAnswer(ItemType type, const QString& written) {
  switch (type) {
    case ItemType::integer:
    case ItemType::decimal:
    case ItemType::quantity:
      return readNumber(type, written);
    case ItemType::date:
      if (const auto day = readDay(written)) return plain(ValueKind::date, *day);
      return std::nullopt;
    case ItemType::dateTime:
      if (const auto moment = readMoment(written)) return plain(ValueKind::dateTime, *moment);
      return std::nullopt;
    case ItemType::time:
      if (const auto time = readTime(written)) {
        return plain(ValueKind::time, time->toString(QStringLiteral("HH:mm:ss")));
      }
      return std::nullopt;
    case ItemType::url:
      return plain(ValueKind::uri, written.trimmed());
    default:
      return plain(ValueKind::string, written);
  }
}

QString writingExample(ItemType type) {
  switch (type) {
    case ItemType::integer:
      return AnswerText::tr("a whole number");
    case ItemType::decimal:
    case ItemType::quantity:
      return AnswerText::tr("a number");
    case ItemType::date:
      return AnswerText::tr("dd.mm.yyyy");
    case ItemType::dateTime:
      return AnswerText::tr("dd.mm.yyyy hh.mm");
    case ItemType::time:
      return AnswerText::tr("hh.mm");
    default:
      return {};
  }
}

QString yesOrNo(bool yes) {
  return yes ? AnswerText::tr("Yes") : AnswerText::tr("No");
}

}  // namespace tidlig::app
