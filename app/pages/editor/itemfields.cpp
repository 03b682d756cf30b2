#include "pages/editor/itemfields.h"

#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kHelpLines = 3;
constexpr int kOptionLines = 4;

domain::LocalText both(const forms::FormText& text, const std::string& formLanguage) {
  return {text.only("da", formLanguage), text.only("en", formLanguage)};
}

QPlainTextEdit* makeArea(const QString& name, int lines, QWidget* parent) {
  auto* area = new QPlainTextEdit(parent);
  area->setObjectName(name);
  area->setTabChangesFocus(true);
  area->setFixedHeight(area->fontMetrics().lineSpacing() * lines + 2 * space().near);
  return area;
}

/// One option a line, the English words behind a bar.
QString optionLines(const std::vector<forms::AnswerOption>& options) {
  QStringList lines;
  for (const auto& option : options) {
    const QString da = qs(option.label("da"));
    const QString en = qs(option.label("en"));
    lines << (en.isEmpty() || en == da ? da : QStringLiteral("%1 | %2").arg(da, en));
  }
  return lines.join(QLatin1Char('\n'));
}

std::vector<domain::LocalText> readOptions(const QString& text) {
  std::vector<domain::LocalText> options;
  for (const QString& line : text.split(QLatin1Char('\n'))) {
    const QString da = line.section(QLatin1Char('|'), 0, 0).trimmed();
    if (da.isEmpty()) continue;
    options.push_back({utf8(da), utf8(line.section(QLatin1Char('|'), 1).trimmed())});
  }
  return options;
}

bool hasOwnOptions(const forms::Item& item) {
  const bool choice =
      item.type == forms::ItemType::choice || item.type == forms::ItemType::openChoice;
  return choice && !item.indicator && !item.anyCoding;
}

}  // namespace

ItemFields::ItemFields(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("itemFields"));
  m_textLabel = makeText(QStringLiteral("textLabel"), TextRole::strong, this);
  m_textDa = new QLineEdit(this);
  m_textDa->setObjectName(QStringLiteral("textDaEdit"));
  m_textEn = new QLineEdit(this);
  m_textEn->setObjectName(QStringLiteral("textEnEdit"));
  m_helpLabel = makeText(QStringLiteral("helpLabel"), TextRole::strong, this);
  m_helpDa = makeArea(QStringLiteral("helpDaEdit"), kHelpLines, this);
  m_helpEn = makeArea(QStringLiteral("helpEnEdit"), kHelpLines, this);
  m_optionsLabel = makeText(QStringLiteral("optionsLabel"), TextRole::strong, this);
  m_options = makeArea(QStringLiteral("optionsEdit"), kOptionLines, this);
  m_required = new QCheckBox(this);
  m_required->setObjectName(QStringLiteral("requiredBox"));
  m_professionalOnly = new QCheckBox(this);
  m_professionalOnly->setObjectName(QStringLiteral("professionalOnlyBox"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().near);
  for (QWidget* part :
       {static_cast<QWidget*>(m_textLabel), static_cast<QWidget*>(m_textDa),
        static_cast<QWidget*>(m_textEn), static_cast<QWidget*>(m_helpLabel),
        static_cast<QWidget*>(m_helpDa), static_cast<QWidget*>(m_helpEn),
        static_cast<QWidget*>(m_optionsLabel), static_cast<QWidget*>(m_options),
        static_cast<QWidget*>(m_required), static_cast<QWidget*>(m_professionalOnly)}) {
    layout->addWidget(part);
  }
  layout->addStretch();
  m_typing = new TypingPause([this] { Q_EMIT changed(); }, this);
  for (auto* edit : {m_textDa, m_textEn}) m_typing->watch(edit);
  for (auto* area : {m_helpDa, m_helpEn, m_options}) m_typing->watch(area);
  for (auto* box : {m_required, m_professionalOnly}) {
    connect(box, &QCheckBox::clicked, this, [this] { m_typing->handOnNow(); });
  }
  retell();
}

void ItemFields::show(const forms::Questionnaire& form) {
  m_ofForm = true;
  m_language = form.language;
  fill({both(form.title, m_language), both(form.description, m_language), {}, {}, {}});
}

void ItemFields::show(const forms::Item& item) {
  m_ofForm = false;
  Texts texts{
      both(item.text, m_language), both(item.help, m_language), {}, {}, item.professionalOnly};
  if (item.isQuestion()) texts.required = item.required;
  if (hasOwnOptions(item)) {
    texts.options.emplace();
    m_options->setPlainText(optionLines(item.options));
  }
  fill(texts);
}

void ItemFields::fill(const Texts& texts) {
  // What is there already is not set again: the cursor would jump.
  const auto set = [](auto* edit, const QString& before, const std::string& now) {
    if (before == qs(now)) return;
    if constexpr (std::is_same_v<decltype(edit), QLineEdit*>) {
      edit->setText(qs(now));
    } else {
      edit->setPlainText(qs(now));
    }
  };
  set(m_textDa, m_textDa->text(), texts.text.da);
  set(m_textEn, m_textEn->text(), texts.text.en);
  set(m_helpDa, m_helpDa->toPlainText(), texts.help.da);
  set(m_helpEn, m_helpEn->toPlainText(), texts.help.en);
  m_options->setVisible(texts.options.has_value());
  m_optionsLabel->setVisible(texts.options.has_value());
  m_required->setVisible(texts.required.has_value());
  m_required->setChecked(texts.required.value_or(false));
  m_professionalOnly->setVisible(texts.professionalOnly.has_value());
  m_professionalOnly->setChecked(texts.professionalOnly.value_or(false));
  m_typing->forget();
  retell();
}

ItemFields::Texts ItemFields::texts() const {
  Texts texts{{utf8(m_textDa->text().trimmed()), utf8(m_textEn->text().trimmed())},
              {utf8(m_helpDa->toPlainText().trimmed()), utf8(m_helpEn->toPlainText().trimmed())},
              {},
              {},
              {}};
  if (!m_options->isHidden()) texts.options = readOptions(m_options->toPlainText());
  if (!m_required->isHidden()) texts.required = m_required->isChecked();
  if (!m_professionalOnly->isHidden()) texts.professionalOnly = m_professionalOnly->isChecked();
  return texts;
}

void ItemFields::flush() {
  m_typing->flush();
}

void ItemFields::takeFocus() {
  m_textDa->setFocus();
}

void ItemFields::retell() {
  m_textLabel->setText(m_ofForm ? tr("Title, in Danish and English")
                                : tr("Words, in Danish and English"));
  m_helpLabel->setText(m_ofForm ? tr("How it is used, in Danish and English")
                                : tr("Help with examples, in Danish and English"));
  m_textDa->setAccessibleName(tr("%1: Danish").arg(m_textLabel->text()));
  m_textEn->setAccessibleName(tr("%1: English").arg(m_textLabel->text()));
  m_textDa->setPlaceholderText(tr("in Danish"));
  m_textEn->setPlaceholderText(tr("in English"));
  m_helpDa->setAccessibleName(tr("%1: Danish").arg(m_helpLabel->text()));
  m_helpEn->setAccessibleName(tr("%1: English").arg(m_helpLabel->text()));
  m_helpDa->setPlaceholderText(tr("in Danish"));
  m_helpEn->setPlaceholderText(tr("in English"));
  m_optionsLabel->setText(tr("Answers to choose: one a line, Danish | English"));
  m_options->setAccessibleName(m_optionsLabel->text());
  m_required->setText(tr("Must be answered before signing"));
  m_professionalOnly->setText(tr("Only for professionals: not shown or printed for parents"));
}

void ItemFields::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
