#include "shots/photographer.h"

#include "session/demovault.h"
#include "shots/pictureforms.h"
#include "text/text.h"
#include "usecases/assessments.h"
#include "usecases/backups.h"
#include "usecases/drafts.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"
#include "usecases/models.h"
#include "usecases/screenings.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace tidlig::app {
namespace {

/// For work that a page does in a thread of its own, in milliseconds.
constexpr int kPatience = 60'000;

/// As many as a picture with a colour table can have.
QList<QRgb> mostUsedColours(const QImage& picture) {
  constexpr qsizetype kColours = 256;
  QHash<QRgb, int> counts;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) ++counts[picture.pixel(x, y)];
  }
  auto colours = counts.keys();
  // Equally often used ones in a set order, so that the same page gives the same bytes.
  std::sort(colours.begin(), colours.end(),
            [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
  return colours.mid(0, kColours);
}

}  // namespace

void Photographer::closed(const QString& vault) {
  m_window.showStart();
  take("start");
  m_window.showCreate();
  take("create");
  m_window.showUnlock(vault);
  take("unlock");
  m_window.showRecover(vault, {});
  take("recover");
}

void Photographer::opened() {
  usecases::OpenVault& vault = m_window.session().vault();
  m_window.showToday();
  take("today");
  families();
  search();
  m_window.showNewFamily();
  take("newfamily");
  const auto subjects = findSubjects(vault, m_scene.amount);
  if (!subjects) return fail();
  m_window.showFamily(subjects->family);
  take("family");
  time();
  m_window.showPapers(subjects->family, usecases::FamilyPaper::parents);
  take("parentssheet");
  m_window.showPapers(subjects->family, usecases::FamilyPaper::record);
  take("recordpaper");
  m_window.showExport(subjects->family);
  take("export");
  m_window.showDecision(subjects->family);
  take("decision");
  pastDecision(subjects->family);
  m_window.showFamily(subjects->open);
  take("familyopen");
  m_window.showDecision(subjects->open);
  take("decisionopen");
  drafts(subjects->open);
  m_window.showNewScreening(subjects->family);
  take("newscreening");
  m_window.showScreening(subjects->draft);
  take("screening");
  m_window.findChild<QPushButton*>(QStringLiteral("meaningButton"))->click();
  take("screeningmeaning");
  m_window.showReview(subjects->draft);
  take("review");
  toParents(subjects->draft);
  m_window.showOutside(subjects->family);
  take("outside");
  forms();
  administration();
  m_window.showShortcuts();
  take("shortcuts");
  m_window.showChangeKeys();
  take("changekeys");
  m_window.showHelp(QStringLiteral("screening"));
  take("help");
  m_window.showHelp(QStringLiteral("keys"));
  take("helpkeys");
  if (m_scene.amount == Amount::empty) moving(subjects->family);
}

void Photographer::forHelp() {
  m_window.showFamilies();
  take("families");
  const auto subjects = findSubjects(m_window.session().vault(), m_scene.amount);
  if (!subjects) return fail();
  m_window.showFamily(subjects->family);
  take("family");
  m_window.showDecision(subjects->open);
  take("decision");
  m_window.showScreening(subjects->draft);
  take("screening");
}

void Photographer::toParents(usecases::ScreeningKey screening) {
  const QSize size = m_window.size();
  m_window.showToParents(screening);
  m_window.setWindowState(Qt::WindowNoState);
  m_window.resize(size);
  take("parents");
}

void Photographer::pastDecision(usecases::FamilyKey family) {
  if (m_scene.amount == Amount::empty) return;  // nobody has decided anything yet
  const auto decisions = usecases::listDecisions(m_window.session().vault(), family);
  if (!decisions.ok() || decisions->empty()) return fail();
  m_window.showPastDecision(decisions->front().key);
  take("pastdecision");
}

void Photographer::editor() {
  usecases::OpenVault& vault = m_window.session().vault();
  m_window.showNewForm();
  take("newform");
  const auto known = usecases::listForms(vault);
  const auto draft = known.ok() && !known->empty()
                         ? usecases::beginVersion(vault, known->front().id)
                         : base::Result<usecases::FormDraftKey>(base::Error{});
  if (!draft.ok()) return fail();
  m_window.showForms();
  take("formsedited");
  m_window.showEditor(*draft);
  m_window.findChild<QListWidget*>(QStringLiteral("outlineList"))->setCurrentRow(3);
  take("editor");
  m_window.findChild<QPushButton*>(QStringLiteral("fromCatalogueButton"))->click();
  take("catalogue");
  m_window.showPreview(*draft);
  take("preview");
  m_window.showPublish(*draft);
  take("publish");
  m_window.showForms();
  if (!usecases::dropFormDraft(vault, *draft).ok()) return fail();
}

void Photographer::moving(usecases::FamilyKey family) {
  usecases::OpenVault& vault = m_window.session().vault();
  const auto older = usecases::importForm(vault, pictureVersion(false), false);
  if (!older.ok()) return fail();
  const auto draft = usecases::startScreening(vault, family, {domain::Subject::Kind::child, 0},
                                              *older, vault.clock().today());
  if (!draft.ok()) return fail();
  const auto said = [&](const char* question, forms::ValueKind kind, const char* text) {
    if (!usecases::giveAnswers(vault, *draft, question, {}, {{kind, text, {}, {}}}).ok()) fail();
  };
  said("sleep", forms::ValueKind::integer, "11");
  said("meals", forms::ValueKind::string, "grød");
  said("mood", forms::ValueKind::string, "blandet");
  said("toy", forms::ValueKind::string, "en bamse");
  const auto noted =
      usecases::writeNote(vault, *draft, "toy", usecases::NoteKind::since, "i sommer");
  if (!noted.ok() || !usecases::importForm(vault, pictureVersion(true), false).ok()) fail();
  m_window.showScreening(*draft);
  take("screeningnewer");
  m_window.showMove(*draft);
  take("move");
  press("moveButton");
  take("screeningmoved");
  press("finishButton");
  take("reviewmoved");
  m_window.showReview(*draft);
  take("reviewolder");
}

void Photographer::press(const char* name) {
  for (auto* button : m_window.findChildren<QPushButton*>(QString::fromLatin1(name))) {
    if (button->isVisible()) return button->click();
  }
  fail();
}

void Photographer::forms() {
  m_window.showForms();
  take("forms");
  editor();
  m_window.showFormImport(pictureForm(PictureForm::full));
  take("formfull");
  m_window.showFormImport(pictureForm(PictureForm::flagged));
  take("formflagged");
  m_window.showFormImport(pictureForm(PictureForm::refused));
  take("formrefused");
}

void Photographer::models() {
  auto& vault = m_window.session().vault();
  m_window.showModels();
  take("model");
  if (!usecases::beginModelDraft(vault).ok()) return fail();
  m_window.showModelEditor();
  take("modeleditor");
  m_window.showApproveModel();
  take("modelapprove");
  if (!usecases::dropModelDraft(vault).ok()) fail();
}

void Photographer::administration() {
  m_window.showAdministration();
  take("administration");
  m_window.showCheck();
  take("check");
  m_window.showLog();
  take("log");
  m_window.showPeople();
  take("people");
  m_window.showKeys();
  take("vaultkeys");
  models();
  m_window.showBackups();
  take("backupsnone");
  const auto backup = usecases::makeBackup(m_window.session().vault());
  if (!backup.ok()) return fail();
  m_window.showBackups();
  take("backups");
  restore(qs(backup->folder.string()));
  m_window.showPassphrase();
  take("passphrase");
}

void Photographer::restore(const QString& backup) {
  m_window.showRestore(qs(m_window.session().vault().folder().string()), backup);
  take("restore");
  write("restorePassphraseEdit", demoPassphrase());
  press("compareButton");
  const auto compared = [this] {
    const auto* take = m_window.findChild<QPushButton*>(QStringLiteral("takeButton"));
    return take && take->isVisible();
  };
  QDeadlineTimer patience(kPatience);
  while (!compared() && !patience.hasExpired()) {
    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
  compared() ? take("restorecompared") : fail();
}

void Photographer::drafts(usecases::FamilyKey family) {
  usecases::OpenVault& vault = m_window.session().vault();
  const auto yesterday = vault.clock().today().plusDays(-1);
  const usecases::DecisionDraft decision{
      3,
      {},
      "Alma er blevet mere stille, og mor er alene om det meste.",
      "Mor og to af os",
      "Ringe",
      {},
      yesterday};
  const usecases::FamilyDraft newcomer{
      "Å ved broen", {{usecases::MemberKind::child, "Liv", true, "1.3.", true}}, yesterday};
  if (!usecases::keepDecisionDraft(vault, family, decision).ok() ||
      !usecases::keepFamilyDraft(vault, newcomer).ok()) {
    return fail();
  }
  m_window.showDecision(family);
  take("decisiondraft");
  m_window.showNewFamily();
  take("newfamilydraft");
  if (!usecases::dropDecisionDraft(vault, family).ok() || !usecases::dropFamilyDraft(vault).ok()) {
    fail();
  }
}

void Photographer::time() {
  m_window.findChild<QPushButton*>(QStringLiteral("savePictureButton"))->click();
  m_window.findChild<QPushButton*>(QStringLiteral("pictureTextButton"))->click();
  take("familytext");
  m_window.findChild<QTabBar*>(QStringLiteral("familyTabs"))->setCurrentIndex(1);
  take("familytime");
  m_window.findChild<QPushButton*>(QStringLiteral("timeTableButton"))->click();
  take("familytable");
}

void Photographer::families() {
  m_window.showFamilies();
  take("families");
  write("searchEdit", QStringLiteral("da"));
  take("familiesfiltered");
  write("searchEdit", QStringLiteral("xq"));
  take("familiesnone");
  write("searchEdit", {});
}

void Photographer::search() {
  m_window.showSearch();
  take("searchblank");
  write("paletteEdit", QStringLiteral("ma"));
  take("search");
  write("paletteEdit", QStringLiteral("xq"));
  take("searchnone");
  m_window.showSearch();
}

void Photographer::write(const char* field, const QString& text) {
  // The page that was left a moment ago is still there, out of sight.
  for (auto* edit : m_window.findChildren<QLineEdit*>(QString::fromLatin1(field))) {
    if (edit->isVisible()) edit->setText(text);
  }
}

void Photographer::take(const char* page) {
  QApplication::processEvents();
  QApplication::processEvents();
  const QString name =
      QStringLiteral("%1/%2-%3").arg(m_folder, QLatin1String(page), m_scene.language);
  if (m_scene.forHelp) return save(name + QStringLiteral(".png"));
  save(QStringLiteral("%1-%2-%3.png")
           .arg(name, QLatin1String(m_scene.look.name))
           .arg(qRound(m_window.devicePixelRatioF() * 100)));
}

void Photographer::save(const QString& name) {
  QImage picture = m_window.grab().toImage();
  if (m_scene.forHelp) {
    picture = picture.convertToFormat(QImage::Format_Indexed8, mostUsedColours(picture),
                                      Qt::ThresholdDither | Qt::AvoidDither);
  }
  if (!picture.save(name, nullptr, m_scene.forHelp ? 0 : -1)) fail();
}

}  // namespace tidlig::app
