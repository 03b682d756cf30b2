#pragma once

#include <QFrame>

#include <functional>
#include <map>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace tidlig::app {

enum class CommandId;
class MainMenu;

/// On top: back, where one is, the search, who is signed in, lock, the menu.
class TopBar : public QFrame {
  Q_OBJECT

 public:
  explicit TopBar(const std::map<CommandId, QAction*>& actions, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setUser(const QString& user);
  void setBackVisible(bool visible);
  /// Texts, letters and keys as they are now.
  void retranslate();
  /// A narrow window shows the search as a button without words.
  void setRoomy(bool roomy);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  const std::map<CommandId, QAction*>& m_actions;
  QToolButton* m_back;
  QLabel* m_title;
  QPushButton* m_search;
  bool m_roomy = true;
  QLabel* m_user;
  QToolButton* m_lock;
  QToolButton* m_menuButton;
  MainMenu* m_menu;
};

}  // namespace tidlig::app
