#pragma once

#include "domain/catalogue.h"
#include "words/sentences.h"

#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace tidlig::app {

/// The window's language: "da" or "en". Switching reaches every open widget as a LanguageChange
/// event; texts of Qt's own (file dialogs) follow where Qt's translations are installed.
class Language : public QObject {
  Q_OBJECT

 public:
  explicit Language(QObject* parent = nullptr);
  ~Language() override;

  /// "da" or "en"; anything else is the system's language where we have it, else Danish.
  void choose(const QString& code);

  /// The one in force; "da" before any was chosen.
  static const QString& code();

 Q_SIGNALS:
  void changed();

 private:
  std::unique_ptr<QTranslator> m_own;
  std::unique_ptr<QTranslator> m_qt;
};

/// The text in the window's language.
QString in(const domain::LocalText& text);

/// The same language, for the core's sentences.
words::Language wordsLanguage();
/// A sentence of the core's, with a capital letter.
QString sentence(const words::Phrase& phrase);
/// The same in the middle of one of ours.
QString within(const words::Phrase& phrase);

}  // namespace tidlig::app
