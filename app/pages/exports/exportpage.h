#pragma once

#include "pages/page.h"
#include "usecases/families.h"

#include <optional>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidlig::exchange {
struct GuideProjection;
}

namespace tidlig::app {

class OutsideNotice;

/// A family's signed screenings as files for other systems: all of them as FHIR R4, or one for the
/// municipalities' children guide. Nothing is sent anywhere.
class ExportPage : public Page {
  Q_OBJECT

 public:
  ExportPage(Services& services, usecases::FamilyKey family);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  QFrame* buildBundle();
  QFrame* buildGuide();
  void retell();
  void saveBundle();
  void checkGuide();
  void saveGuide();
  void refuse(const exchange::GuideProjection& projection);
  /// False where nothing was written; then the page says why, unless nobody chose a place.
  bool saveAs(const QString& title, const QString& proposal, const std::string& json);
  [[nodiscard]] std::optional<usecases::ScreeningKey> chosen() const;

  usecases::FamilyKey m_key;
  std::optional<usecases::FamilyView> m_family;
  std::vector<usecases::ScreeningSummary> m_signed;
  QLabel* m_bundleWords;
  QLabel* m_bundleCount;
  QPushButton* m_bundle;
  OutsideNotice* m_bundleNotice;
  QLabel* m_guideWords;
  QComboBox* m_screenings;
  QLabel* m_cprLabel;
  QLineEdit* m_cpr;
  QPushButton* m_guide;
  OutsideNotice* m_guideNotice;
  QLabel* m_refused;
};

}  // namespace tidlig::app
