#include "session/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace tidlig::app {
namespace {

struct OptionTexts {
  Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

struct Known {
  QCommandLineOption vault{QStringLiteral("vault"), OptionTexts::tr("Open the vault in DIR."),
                           QStringLiteral("DIR")};
  QCommandLineOption language{QStringLiteral("language"),
                              OptionTexts::tr("Language of the window: da or en."),
                              QStringLiteral("CODE")};
  QCommandLineOption theme{QStringLiteral("theme"),
                           OptionTexts::tr("Colours: light, dark or system."),
                           QStringLiteral("NAME")};
  QCommandLineOption exitAfterStartup{
      QStringLiteral("exit-after-startup"),
      OptionTexts::tr("Open the first window and end with status 0.")};
  QCommandLineOption restored{QStringLiteral("restored"), {}, QStringLiteral("DIR")};
  QCommandLineOption notRestored{QStringLiteral("not-restored")};
  QCommandLineOption shots{QStringLiteral("shots"), {}, QStringLiteral("DIR")};
  // For tidlig-cli model print, which has no means to make a PDF.
  QCommandLineOption model{QStringLiteral("print-model"), {}, QStringLiteral("FILE")};
  QCommandLineOption pdf{QStringLiteral("to"), {}, QStringLiteral("FILE")};
  QCommandLineOption pictures{QStringLiteral("help-pictures"), {}, QStringLiteral("DIR")};
#ifndef TIDLIG_RELEASE
  QCommandLineOption gallery{QStringLiteral("gallery")};
#endif
  QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                          OptionTexts::tr("Show this help.")};
  QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                             OptionTexts::tr("Show the version.")};
};

bool oneOf(const QString& value, std::initializer_list<const char*> allowed) {
  if (value.isEmpty()) return true;
  return std::any_of(allowed.begin(), allowed.end(),
                     [&](const char* one) { return value == QLatin1String(one); });
}

}  // namespace

Options readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      OptionTexts::tr("Tidlig: early support for families, on this machine only."));
  Known known;
  known.restored.setFlags(QCommandLineOption::HiddenFromHelp);
  known.notRestored.setFlags(QCommandLineOption::HiddenFromHelp);
  known.shots.setFlags(QCommandLineOption::HiddenFromHelp);
  known.pictures.setFlags(QCommandLineOption::HiddenFromHelp);
  known.model.setFlags(QCommandLineOption::HiddenFromHelp);
  known.pdf.setFlags(QCommandLineOption::HiddenFromHelp);
#ifndef TIDLIG_RELEASE
  known.gallery.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOption(known.gallery);
#endif
  parser.addOptions({known.vault, known.language, known.theme, known.exitAfterStartup,
                     known.restored, known.notRestored, known.shots, known.pictures, known.model,
                     known.pdf, known.help, known.version});

  Options options;
  if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
    options.ending = {OptionTexts::tr("tidlig: unknown option; tidlig --help lists them"), 2};
    return options;
  }
  if (parser.isSet(known.help)) {
    options.ending = {parser.helpText(), 0};
    return options;
  }
  if (parser.isSet(known.version)) {
    options.ending = {QStringLiteral("tidlig " TIDLIG_VERSION), 0};
    return options;
  }
  options.vault = parser.value(known.vault);
  options.restored = parser.value(known.restored);
  options.notRestored = parser.isSet(known.notRestored);
  options.language = parser.value(known.language);
  options.theme = parser.value(known.theme);
  options.shots = parser.value(known.shots);
  options.pictures = parser.value(known.pictures);
  options.model = parser.value(known.model);
  options.pdf = parser.value(known.pdf);
#ifndef TIDLIG_RELEASE
  options.gallery = parser.isSet(known.gallery);
#endif
  options.exitAfterStartup = parser.isSet(known.exitAfterStartup);
  if (!oneOf(options.language, {"da", "en"}) ||
      !oneOf(options.theme, {"light", "dark", "system"})) {
    options.ending = {
        OptionTexts::tr("tidlig: --language takes da or en, --theme light, dark or system"), 2};
  }
  return options;
}

}  // namespace tidlig::app
