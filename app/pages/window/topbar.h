#pragma once

#include <QFrame>

#include <functional>
#include <map>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace tidlig::app {

enum class CommandId;

/// On top: back, where one is, who is signed in, lock, the menu.
class TopBar : public QFrame {
  Q_OBJECT

 public:
  explicit TopBar(const std::map<CommandId, QAction*>& actions, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setUser(const QString& user);
  void setBackVisible(bool visible);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillMenu();
  void retranslate();

  const std::map<CommandId, QAction*>& m_actions;
  QToolButton* m_back;
  QLabel* m_title;
  QLabel* m_user;
  QToolButton* m_lock;
  QToolButton* m_menuButton;
  QMenu* m_menu;
};

}  // namespace tidlig::app
