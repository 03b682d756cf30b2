#pragma once

#include "base/textindex.h"
#include "session/session.h"
#include "usecases/families.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace tidlig::app {

/// One thing that the search leads to.
struct Found {
  enum class Kind { family, child, adult, checklist, command };
  Kind kind = Kind::command;
  QString name;
  QString detail;                ///< what tells it from others of its name
  usecases::FamilyKey family{};  ///< of a family or a person
  std::string checklist;         ///< id
  QPointer<QAction> action;      ///< of a command
};

/// The first of those of one sort, and how many there are.
struct FoundGroup {
  enum class Of { families, people, checklists, commands };
  Of of = Of::families;
  std::vector<Found> first;
  int count = 0;
};

/// What can be searched for: families, people, checklists and commands, each only as far as the
/// signed-in role may see it. It is read anew for every search and forgotten after it. A person is
/// found by name within a household; that the same child also lives elsewhere is not said, and no
/// address is known here.
class SearchBook : public QObject {
  Q_OBJECT

 public:
  SearchBook(Session& session, const std::vector<QAction*>& commands, QObject* parent = nullptr);

  /// Checklists, commands and families can be found at once, people a little later.
  void read();
  [[nodiscard]] bool isWhole() const { return m_whole; }

  /// Groups without anything are left out. Only families where `familiesAlone`.
  std::vector<FoundGroup> find(const QString& typed, bool familiesAlone);

 Q_SIGNALS:
  /// There is more to be found than before.
  void grown();
  void failed(const base::Error& error);

 private:
  struct Family {
    usecases::FamilyKey key;
    std::string name, code;
  };
  struct Person {
    std::uint32_t family;  ///< number in m_families
    usecases::MemberKind kind;
    std::string name;
  };
  struct Checklist {
    std::string id;
    QString title;
  };

  void readCommands(const std::vector<QAction*>& commands);
  void readChecklists();
  bool readFamilies();
  void readPeople();
  void addPeople(std::vector<usecases::NamedMember> people);

  FoundGroup findFamilies(const std::string& typed);
  FoundGroup findPeople(const std::string& typed);
  FoundGroup findChecklists(const std::string& typed);
  FoundGroup findCommands(const std::string& typed);

  Session& m_session;
  std::vector<QPointer<QAction>> m_commands;
  std::vector<Checklist> m_checklists;
  std::vector<Family> m_families;      ///< in the order of names
  std::vector<std::uint32_t> m_byKey;  ///< their numbers, ascending by key
  std::vector<Person> m_people;
  base::TextIndex m_commandTexts, m_checklistTexts, m_familyTexts, m_personTexts;
  std::size_t m_next = 0;  ///< in m_byKey: whose members are read next
  bool m_whole = false;
  QTimer m_timer;
};

}  // namespace tidlig::app
