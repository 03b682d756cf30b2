#pragma once

#include "pages/page.h"
#include "usecases/logreading.h"

#include <optional>

class QComboBox;
class QFrame;
class QLineEdit;
class QTableView;

namespace tidlig::app {

class DateField;
class LogModel;
class OutsideNotice;
class WorkStrip;

/// The audit log: who did what when, narrowed as one likes; whether it is as it was written; and a
/// file of it for whoever has to look further.
class LogPage : public Page {
  Q_OBJECT

 public:
  explicit LogPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  using Lines = std::vector<usecases::LogLine>;
  QWidget* buildFilter();
  QFrame* buildVerification();
  void buildTable();
  void fillPeople();
  void retell();
  void read();
  [[nodiscard]] usecases::LogFilter filter() const;
  void setBusy(bool busy);
  std::optional<std::optional<usecases::LogMark>> typedMark();
  void verify();
  void verified(base::Result<usecases::LogVerdict> verdict);
  void saveFile();
  void write(const base::Result<Lines>& lines);

  std::vector<usecases::LogPerson> m_people;
  LogModel* m_model;
  QTableView* m_table;
  QComboBox* m_person;
  QComboBox* m_kind;
  QLineEdit* m_family;
  DateField* m_since;
  DateField* m_until;
  QWidget* m_filters = nullptr;
  QLabel* m_count;
  QLabel* m_words;
  QPushButton* m_verify;
  QPushButton* m_save;
  QLineEdit* m_mark;
  OutsideNotice* m_notice;
  WorkStrip* m_work;
  QLabel* m_result;
  std::optional<usecases::LogVerdict> m_verdict;
};

}  // namespace tidlig::app
