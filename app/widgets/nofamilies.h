#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tidlig::app {

/// Stands where the list would, when there is nothing to list: says why, and offers the way on.
class NoFamilies : public QWidget {
  Q_OBJECT

 public:
  enum class Why {
    noneYet,         ///< the vault has no families
    noneOfName,      ///< none of what was typed
    noneOfPosition,  ///< none with the position that was asked for
    notForRole       ///< the role does not read families
  };

  explicit NoFamilies(QWidget* parent = nullptr);

  void tell(Why why, bool mayAdd);

 Q_SIGNALS:
  void addWanted();
  void allWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  std::optional<Why> m_why;
  bool m_mayAdd = false;
  QLabel* m_icon;
  QLabel* m_heading;
  QLabel* m_text;
  QPushButton* m_add;
  QPushButton* m_all;
};

}  // namespace tidlig::app
