#pragma once

#include "usecases/drafts.h"
#include "usecases/families.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace tidlig::app {

class DateField;

/// One person of a new family: name, and for a child when it was born or is expected.
class MemberRow : public QWidget {
  Q_OBJECT

 public:
  MemberRow(usecases::MemberKind kind, int number, QWidget* parent = nullptr);

  /// One line, or two where there is little room.
  void setWide(bool wide);
  void setNumber(int number);
  [[nodiscard]] usecases::MemberKind kind() const { return m_kind; }
  [[nodiscard]] usecases::NewMember member() const;
  /// What is missing or wrong, in words; empty where all is well.
  [[nodiscard]] QString fault() const;
  void focusFault();
  [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }
  /// None for an adult.
  [[nodiscard]] DateField* dateEdit() const { return m_date; }
  /// As it stands here, right or wrong.
  [[nodiscard]] usecases::FamilyDraft::Member written() const;
  void fill(const usecases::FamilyDraft::Member& member);

 Q_SIGNALS:
  void removed();
  /// Something other than a text was chosen.
  void chosen();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  usecases::MemberKind m_kind;
  int m_number;
  QBoxLayout* m_layout;
  QLabel* m_label;
  QLineEdit* m_name;
  QComboBox* m_dateKind = nullptr;
  DateField* m_date = nullptr;
  QCheckBox* m_protected;
  QToolButton* m_remove;
};

}  // namespace tidlig::app
