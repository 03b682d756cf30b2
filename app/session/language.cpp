#include "session/language.h"

#include "text/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tidlig::app {
namespace {

QString& current() {
  static QString code = QStringLiteral("da");
  return code;
}

QString known(const QString& wanted) {
  if (wanted == QLatin1String("da") || wanted == QLatin1String("en")) return wanted;
  return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                          : QStringLiteral("da");
}

/// No language of ours has anything to translate here; a test's, with longer texts, does.
QString told(const std::string& text) {
  return QCoreApplication::translate("Sentences", text.c_str());
}

}  // namespace

Language::Language(QObject* parent)
    : QObject(parent),
      m_own(std::make_unique<QTranslator>()),
      m_qt(std::make_unique<QTranslator>()) {}

Language::~Language() = default;

const QString& Language::code() {
  return current();
}

void Language::choose(const QString& code) {
  QCoreApplication::removeTranslator(m_own.get());
  QCoreApplication::removeTranslator(m_qt.get());
  current() = known(code);
  QLocale::setDefault(QLocale(current()));
  if (m_qt->load(QStringLiteral("qtbase_%1").arg(current()),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(m_qt.get());
  }
  if (m_own->load(QStringLiteral(":/translations/tidlig_%1.qm").arg(current()))) {
    QCoreApplication::installTranslator(m_own.get());
  }
  Q_EMIT changed();
}

QString in(const domain::LocalText& text) {
  return qs(Language::code() == QLatin1String("en") ? text.en : text.da);
}

words::Language wordsLanguage() {
  return Language::code() == QLatin1String("en") ? words::Language::english
                                                 : words::Language::danish;
}

QString sentence(const words::Phrase& phrase) {
  return told(words::sentence(wordsLanguage(), phrase));
}

QString within(const words::Phrase& phrase) {
  return told(words::say(wordsLanguage(), phrase));
}

}  // namespace tidlig::app
