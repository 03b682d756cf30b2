#pragma once

#include "pages/page.h"
#include "usecases/formdrafts.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

/// What a checklist that was edited changes and still lacks, and the number of its version; a
/// person then publishes it.
class PublishPage : public Page {
  Q_OBJECT

 public:
  PublishPage(Services& services, usecases::FormDraftKey draft);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void retell();
  void tellMissing();
  void tellList(const QString& name, const QString& heading, const QStringList& lines);
  void publish();

  usecases::FormDraftKey m_key;
  std::optional<forms::FormEditor> m_editor;
  usecases::FormDraftInfo m_info;
  const forms::Questionnaire* m_older = nullptr;
  QLabel* m_versionLabel;
  QLineEdit* m_version;
  QCheckBox* m_retire;
  QLabel* m_retired;
  QPushButton* m_publish;
  QVBoxLayout* m_lists;
};

}  // namespace tidlig::app
