#pragma once

#include "pages/page.h"
#include "print/recoverysheet.h"
#include "security/secret.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidlig::app {

class PassphraseField;

/// One step of the assistant: a heading, words, fields, and what is still missing in words.
class Step : public QWidget {
  Q_OBJECT

 public:
  explicit Step(const QString& name);

  /// What keeps one from going on; empty: nothing.
  [[nodiscard]] virtual QString fault() const { return {}; }
  virtual void takeFocus() {}

 Q_SIGNALS:
  void changed();
  void entered();  ///< Return was pressed in the last field

 protected:
  void phrase(std::function<void()> set);
  void changeEvent(QEvent* event) override;
  QLabel* addHeading(const char* name);
  QLabel* addWords(const char* name);
  void add(QWidget* widget, Qt::Alignment alignment = {});

 private:
  std::vector<std::function<void()>> m_phrases;
};

/// Steps of which one is shown. It is as tall as that one; a QStackedWidget is as tall as its
/// tallest.
class StepStack : public QWidget {
  Q_OBJECT

 public:
  explicit StepStack(const std::vector<Step*>& steps, QWidget* parent = nullptr);
  [[nodiscard]] int currentIndex() const { return m_current; }
  [[nodiscard]] Step* current() const { return m_steps[static_cast<std::size_t>(m_current)]; }
  void show(const Step* step);
  void showIndex(int index) { show(m_steps[static_cast<std::size_t>(index)]); }

 private:
  std::vector<Step*> m_steps;
  int m_current = 0;
};

/// Where the vault is to lie.
class PlaceStep : public Step {
  Q_OBJECT

 public:
  explicit PlaceStep(Pickers& pickers);
  [[nodiscard]] QString folder() const;
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;

 private:
  QLineEdit* m_folder;
};

/// Who the first user is, and the passphrase, twice.
class PersonStep : public Step {
  Q_OBJECT

 public:
  PersonStep();
  [[nodiscard]] std::string name() const;
  [[nodiscard]] std::string profession() const;
  [[nodiscard]] security::SecretText passphrase() const;
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;
  void clearPassphrases();

 private:
  QLineEdit* m_name;
  QComboBox* m_profession;
  PassphraseField* m_first;
  PassphraseField* m_second;
};

/// The recovery key: shown, printed or saved, two groups of it typed back.
class RecoveryStep : public Step {
  Q_OBJECT

 public:
  explicit RecoveryStep(Pickers& pickers, base::Date today);
  void setKey(const security::SecretText& key);
  /// The same in two halves; a group of each is typed back.
  void setHalves(const security::SecretText& a, const security::SecretText& b);
  /// Stands on the sheet.
  void setVaultId(const QString& id) { m_sheet.vaultId = id; }
  [[nodiscard]] bool hasKey() const { return !m_sheet.parts.empty(); }
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;
  void wipe();

 private:
  /// A group that is to be typed back.
  struct Asked {
    std::size_t part = 0;
    qsizetype group = 0;
  };
  void show(std::vector<QStringList> parts);
  void save();
  void print();
  void retell();
  [[nodiscard]] QString groupName(const Asked& asked) const;

  Pickers& m_pickers;
  RecoverySheet m_sheet;
  std::array<Asked, 2> m_asked{};
  QLabel* m_key;
  QLabel* m_saved;
  QPushButton* m_print;
  QPushButton* m_save;
  std::array<QLabel*, 2> m_labels{};
  std::array<QLineEdit*, 2> m_typed{};
};

}  // namespace tidlig::app
