#include "pages/models/modelchecks.h"

#include "widgets/parts.h"
#include "widgets/wordslink.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr std::size_t kParentLevels = 3;

std::size_t indexOf(const QStringList& parts, qsizetype at) {
  return at < parts.size() ? parts[at].toULongLong() : 0;
}

QString conditionField(const QStringList& parts) {
  // The lowest level has no conditions, and is not in the file.
  const std::size_t level = indexOf(parts, 1) + 1;
  const bool whole = parts.size() < 4;
  const QString part = whole                                    ? QStringLiteral("Add")
                       : parts.back() == QLatin1String("tag")   ? QStringLiteral("Tag")
                       : parts.back() == QLatin1String("value") ? QStringLiteral("Value")
                                                                : QStringLiteral("Number");
  return QStringLiteral("%1%2Level%3Condition%4")
      .arg(parts.front(), part)
      .arg(level)
      .arg(whole ? 0 : indexOf(parts, 3));
}

std::size_t validityOf(const scoring::Model& model, std::string_view profession) {
  const auto found = std::find_if(model.validity.begin(), model.validity.end(),
                                  [&](const auto& one) { return one.profession == profession; });
  return static_cast<std::size_t>(found - model.validity.begin());
}

}  // namespace

ModelChecks::ModelChecks(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("modelChecks"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space().near);
  m_state = makeText(QStringLiteral("modelStateLabel"), TextRole::strong, this);
  m_links = new QVBoxLayout;
  m_links->setSpacing(space().close);
  column->addWidget(m_state);
  column->addLayout(m_links);
}

void ModelChecks::tell(const ModelWords& words) {
  const int wrong = static_cast<int>(words.problems.size());
  const int odd = static_cast<int>(words.warnings.size());
  m_state->setText(
      wrong > 0 ? tr("%n thing(s) must be put right before it can be approved:", nullptr, wrong)
      : odd > 0 ? tr("It can be approved. %n thing(s) to look at:", nullptr, odd)
                : tr("Everything fits together. It can be approved."));
  // A link that is being pressed stays while it says the same.
  if (m_told == words) return;
  m_told = words;
  clearLayout(m_links);
  for (const ModelRemark& remark : words.problems) addLink(remark);
  for (const ModelRemark& remark : words.warnings) addLink(remark);
}

void ModelChecks::addLink(const ModelRemark& remark) {
  auto* link = new WordsLink(QStringLiteral("modelCheckButton"), this);
  link->setAccessibleName(tr("Go there: %1").arg(remark.words));
  link->setWords(remark.words);
  connect(link, &QPushButton::clicked, this,
          [this, pointer = remark.pointer] { Q_EMIT chosen(pointer); });
  m_links->addWidget(link, 0, Qt::AlignLeft);
}

QString fieldOf(const scoring::Model& model, const QString& pointer) {
  const QStringList parts = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
  const QString what = parts.value(0);
  if (what == QLatin1String("child") || what == QLatin1String("parent")) {
    return conditionField(parts);
  }
  if (what == QLatin1String("table")) {
    const std::size_t cell = indexOf(parts, 1);
    return QStringLiteral("cell%1%2Combo").arg(cell / kParentLevels).arg(cell % kParentLevels);
  }
  if (what == QLatin1String("floor")) {
    for (std::size_t level = 0; level < model.floor.size(); ++level) {
      const std::string_view code = scoring::code(static_cast<scoring::ChildLevel>(level));
      if (parts.value(1).toStdString() == code) return QStringLiteral("floor%1Combo").arg(level);
    }
    return QStringLiteral("floor1Combo");
  }
  if (what == QLatin1String("validityMonths")) {
    const std::size_t place = validityOf(model, parts.value(1).toStdString());
    return QStringLiteral("months%1Spin").arg(place < model.validity.size() ? place : 0);
  }
  if (what == QLatin1String("unborn")) {
    const std::size_t one = indexOf(parts, 1);
    const std::size_t place = one < model.unborn.size() ? validityOf(model, model.unborn[one]) : 0;
    return QStringLiteral("vouch%1Box").arg(place);
  }
  if (what == QLatin1String("title")) {
    return parts.value(1) == QLatin1String("en") ? QStringLiteral("modelTitleEnEdit")
                                                 : QStringLiteral("modelTitleDaEdit");
  }
  return QStringLiteral("modelVersionEdit");
}

}  // namespace tidlig::app
