#include "pages/family/picture.h"

#include "pages/family/picturetools.h"
#include "text/names.h"
#include "widgets/choicestrip.h"
#include "widgets/levelmatrix.h"
#include "widgets/matrixlegend.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

MatrixPlace placeOf(const ExplainInput& input, std::size_t child) {
  const auto& result = input.assessment.result.children[child];
  const auto& parents = input.assessment.result.parents;
  const domain::Subject subject{domain::Subject::Kind::child, static_cast<std::uint32_t>(child)};
  MatrixPlace place;
  place.name = memberName(input.family, subject);
  place.placed = result.group.placed;
  place.childLow = result.axis.low;
  place.childHigh = result.axis.high;
  place.parentLow = parents.low;
  place.parentHigh = parents.high;
  return place;
}

}  // namespace

Picture::Picture(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("pictureCard"));
  setProperty("role", QStringLiteral("card"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().broad, space().wide, space().broad, space().wide);
  layout->setSpacing(space().ordinary);
  m_title = makeText(QStringLiteral("pictureTitleLabel"), TextRole::heading, this);
  m_children = new ChoiceStrip(QStringLiteral("child"), this);
  m_matrix = new LevelMatrix(this);
  m_legend = new MatrixLegend(this);
  m_words = makeText(QStringLiteral("cellWordsLabel"), TextRole::small, this);
  m_words->setMinimumHeight(fontMetrics().height() * 3);
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  layout->addWidget(m_title);
  layout->addWidget(m_children);
  layout->addWidget(m_matrix);
  layout->addWidget(m_words);
  layout->addWidget(m_legend);
  m_tools = new PictureTools(this);
  layout->addWidget(m_tools);
  connect(m_matrix, &LevelMatrix::cellEntered, this, [this](const QString& words) {
    m_words->setText(words.isEmpty() ? m_matrix->inWords() : words);
  });
  connect(m_children, &ChoiceStrip::chosen, this,
          [this](int child) { choose(static_cast<std::size_t>(child)); });
  retranslate();
}

void Picture::show(const ExplainInput& input, std::optional<int> decided) {
  m_places.clear();
  const std::size_t children = input.assessment.result.children.size();
  for (std::size_t i = 0; i < children; ++i) m_places.push_back(placeOf(input, i));
  m_current = std::min(m_current, children == 0 ? 0 : children - 1);
  m_matrix->setModel(input.model);
  m_matrix->setPlaces(m_places, m_current);
  m_matrix->setDecided(decided);
  m_words->setText(m_matrix->inWords());
  tellChildren();
}

void Picture::tellChildren() {
  QStringList texts;
  QStringList spoken;
  for (std::size_t i = 0; i < m_places.size(); ++i) {
    texts << tr("%1 · %2").arg(matrixLetter(i), m_places[i].name);
    spoken << tr("Look at %1").arg(m_places[i].name);
  }
  m_children->setChoices(texts, spoken);
  m_children->setCurrent(static_cast<int>(m_current));
}

void Picture::choose(std::size_t child) {
  m_current = child;
  m_matrix->setPlaces(m_places, m_current);
  m_words->setText(m_matrix->inWords());
  Q_EMIT childChosen(child);
}

void Picture::retranslate() {
  m_title->setText(tr("The picture today"));
}

void Picture::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
