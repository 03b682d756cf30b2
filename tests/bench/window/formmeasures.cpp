#include "formmeasures.h"

#include "pages/screening/checklistview.h"
#include "realwindow.h"
#include "usecases/families.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <QTest>
#include <QWindow>

#include <stdexcept>

namespace tidlig::bench {
namespace {

constexpr int kQuestions = 800;
constexpr int kConditions = 200;
constexpr int kInSection = 20;
constexpr int kKeys = 10;

/// What a question takes and offers; each kind in turn.
const char* const kKinds[] = {
    R"("type": "boolean")",
    R"("type": "choice", "answerOption": [{"valueString": "never"}, {"valueString": "sometimes"},
       {"valueString": "often"}, {"valueString": "always"}])",
    R"("type": "integer")",
    R"("type": "string")",
};

/// A made-up form: the first question is yes or no; with conditions, the last ones are asked only
/// where it says yes.
std::string madeUpForm(bool conditions) {
  std::string form = R"({"resourceType": "Questionnaire", "status": "active", "version": "1",
    "url": "https://tidlig.example/bench/)";
  form += conditions ? "with" : "without";
  form += R"(", "title": "Bench", "publisher": "Bench", "extension": [
    {"url": "https://tidlig.example/fhir/StructureDefinition/checklist",
     "extension": [{"url": "profession", "valueCode": "healthVisitor"}]}], "item": [)";
  for (int i = 0; i < kQuestions; ++i) {
    if (i % kInSection == 0) {
      if (i > 0) form += "]},";
      form += R"({"type": "group", "linkId": "s)" + std::to_string(i) + R"(", "text": "Section )" +
              std::to_string(i / kInSection + 1) + R"(", "item": [)";
    } else {
      form += ',';
    }
    const std::string number = std::to_string(i);
    form += R"({"linkId": "q)" + number + R"(", "text": "Question number )" + number + R"(", )";
    form += kKinds[static_cast<std::size_t>(i) % std::size(kKinds)];
    if (conditions && i >= kQuestions - kConditions) {
      form += R"(, "enableWhen": [{"question": "q0", "operator": "=", "answerBoolean": true}])";
    }
    form += '}';
  }
  return form + "]}]}";
}

usecases::ScreeningKey begin(usecases::OpenVault& vault, bool conditions) {
  const auto form = usecases::importForm(vault, madeUpForm(conditions), true);
  if (!form) throw std::runtime_error(form.error().detail);
  const auto families = usecases::listFamilyNames(vault);
  if (!families || families->empty()) throw std::runtime_error("no families");
  const auto started =
      usecases::startScreening(vault, families->front().key, {domain::Subject::Kind::family, 0},
                               *form, vault.clock().today());
  if (!started) throw std::runtime_error(started.error().detail);
  return *started;
}

app::ChecklistView& listIn(Real& real) {
  return *real.window().page()->findChild<app::ChecklistView*>();
}

double open(Real& real, usecases::ScreeningKey screening) {
  QElapsedTimer timer;
  timer.start();
  real.window().showScreening(screening);
  Painted painted(listIn(real).widget());
  painted.millisecondsOf([] {});
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Yes and no in turn to the first question, each until it is on the disk and on the screen.
std::vector<double> press(Real& real, usecases::ScreeningKey screening) {
  open(real, screening);
  auto& list = listIn(real);
  Painted painted(list.widget());
  std::vector<double> times;
  for (int i = 0; i < kKeys; ++i) {
    list.goTo("q0");
    QCoreApplication::processEvents();
    const auto key = i % 2 == 0 ? Qt::Key_1 : Qt::Key_2;
    times.push_back(
        painted.millisecondsOf([&] { QTest::keyClick(real.window().windowHandle(), key); }));
  }
  const auto view = usecases::openScreening(real.vault(), screening);
  if (!view || view->answers.of("q0").empty()) throw std::runtime_error("the key did not answer");
  return times;
}

}  // namespace

int measureForm(const std::string& vault, int pairs) {
  Real real(vault);
  const auto screening = begin(real.vault(), true);
  for (int pair = 0; pair < pairs; ++pair) {
    real.window().showFamilies();
    real.waitForRows();
    const double ours = open(real, screening);
    QElapsedTimer timer;
    timer.start();
    if (!usecases::openScreening(real.vault(), screening)) return 1;
    tell({ours}, {static_cast<double>(timer.nsecsElapsed()) / 1e6});
  }
  return 0;
}

int measureRules(const std::string& vault, int pairs) {
  Real real(vault);
  const auto with = begin(real.vault(), true);
  const auto without = begin(real.vault(), false);
  for (int pair = 0; pair < pairs; ++pair) {
    const auto ours = press(real, with);
    tell(ours, press(real, without));
  }
  return 0;
}

}  // namespace tidlig::bench
