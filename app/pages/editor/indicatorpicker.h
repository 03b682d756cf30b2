#pragma once

#include "domain/catalogue.h"

#include <QWidget>

#include <set>
#include <string>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tidlig::app {

/// The catalogue's indicators to choose one from, found by what they say. What the checklist asks
/// about already cannot be chosen; what is for other ages says so.
class IndicatorPicker : public QWidget {
  Q_OBJECT

 public:
  explicit IndicatorPicker(const domain::Catalogue& catalogue, QWidget* parent = nullptr);

  /// `asked`: codes; `ages` of the checklist, empty: any.
  void setAsked(std::set<std::string> asked, domain::AgeBands ages);
  void takeFocus();

 Q_SIGNALS:
  void chosen(const QString& code);
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  void take();
  void retell();

  const domain::Catalogue& m_catalogue;
  std::set<std::string> m_asked;
  domain::AgeBands m_ages;
  QLabel* m_words;
  QLineEdit* m_search;
  QListWidget* m_list;
  QPushButton* m_add;
  QPushButton* m_close;
};

}  // namespace tidlig::app
