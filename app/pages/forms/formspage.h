#pragma once

#include "pages/page.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"

#include <string>
#include <vector>

class QVBoxLayout;
class QPushButton;

namespace tidlig::app {

/// The forms that the vault keeps: brought in, taken out of use, copied out.
class FormsPage : public Page {
  Q_OBJECT

 public:
  /// `arrived`: the one that was brought in just now, if one was.
  FormsPage(Services& services, const std::string& arrived);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 private:
  struct Row {
    usecases::KnownForm known;
    QLabel* title;
    QLabel* about;
    QPushButton* retire;
    QPushButton* copy;
    QPushButton* version;
    QPushButton* duplicate;
  };
  void buildHead(QVBoxLayout* layout);
  void buildDrafts(QVBoxLayout* list);
  void buildDraft(QVBoxLayout* list, const usecases::FormDraftInfo& draft);
  void dropDraft(usecases::FormDraftKey draft, const QString& title);
  void edit(const base::Result<usecases::FormDraftKey>& draft);
  void duplicate(const usecases::KnownForm& known);
  void buildRows(QVBoxLayout* list);
  void buildRow(QVBoxLayout* list, const usecases::KnownForm& known);
  void retell();
  void retellRow(const Row& row) const;
  void welcome(const std::string& arrived);
  void bringIn();
  void setRetired(std::size_t index, bool retired);
  void copyOut(std::size_t index);

  bool m_mayManage;
  QPushButton* m_bringIn = nullptr;
  QPushButton* m_new = nullptr;
  std::size_t m_arrived;  ///< its row; none of them where nothing arrived
  std::vector<Row> m_rows;
};

}  // namespace tidlig::app
