#include "models/searchbook.h"

#include "base/danishorder.h"
#include "base/searchtext.h"
#include "session/language.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "usecases/screenings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tidlig::app {
namespace {

using usecases::FamilyKey;

constexpr std::size_t kShown = 6;
constexpr std::size_t kWeighed = 200;  ///< of many, the ones among which the first are chosen
constexpr std::size_t kPortion = 256;
constexpr int kSliceMilliseconds = 6;

/// Of what was found, the numbers to show: where the text begins with the word comes before where a
/// word of it does, and that before the rest; each in the order of `key`, or as they were added.
std::vector<std::uint32_t> bestOf(const base::TextIndex& index,
                                  const std::vector<std::uint32_t>& found, const std::string& typed,
                                  const std::function<std::string(std::uint32_t)>& key = {}) {
  const auto words = base::searchWords(typed);
  std::vector<std::uint32_t> places[3];
  for (const auto number : found) {
    const auto place =
        words.empty() ? base::TextIndex::Place::beginning : index.placeIn(number, words.front());
    auto& list = places[static_cast<std::size_t>(place)];
    if (list.size() < kWeighed) list.push_back(number);
    if (places[0].size() == kWeighed) break;
  }
  std::vector<std::uint32_t> best;
  for (auto& list : places) {
    if (key) {
      std::sort(list.begin(), list.end(), [&](auto a, auto b) { return key(a) < key(b); });
    }
    best.insert(best.end(), list.begin(), list.end());
  }
  return best;
}

QString withoutMnemonic(QString text) {
  return text.remove(QLatin1Char('&'));
}

}  // namespace

SearchBook::SearchBook(Session& session, const std::vector<QAction*>& commands, QObject* parent)
    : QObject(parent), m_session(session) {
  readCommands(commands);
  connect(&m_timer, &QTimer::timeout, this, &SearchBook::readPeople);
}

void SearchBook::read() {
  readChecklists();
  if (readFamilies() && !m_families.empty()) {
    m_timer.start(0);
  } else {
    m_whole = true;
  }
  Q_EMIT grown();
}

void SearchBook::readCommands(const std::vector<QAction*>& commands) {
  for (auto* action : commands) {
    if (!action->isEnabled() || !action->isVisible()) continue;
    m_commands.emplace_back(action);
    m_commandTexts.add(utf8(withoutMnemonic(action->text())));
  }
}

/// Those that the signed-in person can begin.
void SearchBook::readChecklists() {
  const auto& user = m_session.vault().user();
  if (!usecases::mayDo(user, usecases::Action::screen)) return;
  const auto lists = usecases::listChecklists(m_session.vault());
  if (!lists) {
    Q_EMIT failed(lists.error());
    return;
  }
  for (const auto& list : *lists) {
    const auto& professions = list.form->professions;
    const bool own =
        user.profession.empty() || professions.empty() ||
        std::find(professions.begin(), professions.end(), user.profession) != professions.end();
    if (!own) continue;
    const std::string title{list.form->title.in(utf8(Language::code()))};
    m_checklists.push_back({list.id, qs(title)});
    m_checklistTexts.add(title);
  }
}

bool SearchBook::readFamilies() {
  if (!usecases::mayDo(m_session.vault().user(), usecases::Action::readFamilies)) return false;
  auto rows = usecases::listFamilyNames(m_session.vault());
  if (!rows) {
    Q_EMIT failed(rows.error());
    return false;
  }
  m_families.reserve(rows->size());
  for (auto& row : *rows) {
    m_familyTexts.add(row.name + ' ' + row.code);
    m_families.push_back({row.key, std::move(row.name), std::move(row.code)});
  }
  m_byKey.resize(m_families.size());
  std::iota(m_byKey.begin(), m_byKey.end(), 0U);
  std::sort(m_byKey.begin(), m_byKey.end(),
            [this](auto a, auto b) { return m_families[a].key < m_families[b].key; });
  return true;
}

void SearchBook::readPeople() {
  QElapsedTimer slice;
  slice.start();
  while (m_next < m_byKey.size() && slice.elapsed() < kSliceMilliseconds) {
    const std::size_t end = std::min(m_next + kPortion, m_byKey.size());
    auto people = usecases::readNamedMembers(m_session.vault(), m_families[m_byKey[m_next]].key,
                                             m_families[m_byKey[end - 1]].key);
    if (!people) {
      m_timer.stop();
      Q_EMIT failed(people.error());
      return;
    }
    addPeople(std::move(*people));
    m_next = end;
  }
  if (m_next < m_byKey.size()) return;
  m_timer.stop();
  m_whole = true;
  Q_EMIT grown();
}

void SearchBook::addPeople(std::vector<usecases::NamedMember> people) {
  std::size_t at = m_next;
  for (auto& person : people) {
    while (at < m_byKey.size() && m_families[m_byKey[at]].key < person.family) ++at;
    if (at == m_byKey.size() || m_families[m_byKey[at]].key != person.family) continue;
    m_personTexts.add(person.name + ' ' + m_families[m_byKey[at]].name);
    m_people.push_back({m_byKey[at], person.kind, std::move(person.name)});
  }
}

std::vector<FoundGroup> SearchBook::find(const QString& typed, bool familiesAlone) {
  const std::string text = utf8(typed);
  const bool blank = base::searchWords(text).empty();
  std::vector<FoundGroup> groups;
  // Without a word there is no reason to show one family rather than another.
  if (!blank || familiesAlone) groups.push_back(findFamilies(text));
  if (!familiesAlone) {
    if (!blank) groups.push_back(findPeople(text));
    groups.push_back(findChecklists(text));
    groups.push_back(findCommands(text));
  }
  std::erase_if(groups, [](const FoundGroup& group) { return group.count == 0; });
  return groups;
}

FoundGroup SearchBook::findFamilies(const std::string& typed) {
  const auto& found = m_familyTexts.find(typed);
  FoundGroup group{FoundGroup::Of::families, {}, static_cast<int>(found.size())};
  for (const auto number : bestOf(m_familyTexts, found, typed)) {
    if (group.first.size() == kShown) break;
    const Family& family = m_families[number];
    Found one;
    one.kind = Found::Kind::family;
    one.name = familyName(family.name, family.code);
    one.detail = family.name.empty() ? QString() : qs(family.code);
    one.family = family.key;
    group.first.push_back(std::move(one));
  }
  return group;
}

FoundGroup SearchBook::findPeople(const std::string& typed) {
  const auto& found = m_personTexts.find(typed);
  FoundGroup group{FoundGroup::Of::people, {}, static_cast<int>(found.size())};
  const auto byName = [this](std::uint32_t number) {
    const Person& person = m_people[number];
    return base::danishSortKey(person.name) + '\0' + m_families[person.family].code;
  };
  for (const auto number : bestOf(m_personTexts, found, typed, byName)) {
    if (group.first.size() == kShown) break;
    const Person& person = m_people[number];
    const Family& family = m_families[person.family];
    const QString home = familyName(family.name, family.code);
    const bool child = person.kind == usecases::MemberKind::child;
    Found one;
    one.kind = child ? Found::Kind::child : Found::Kind::adult;
    one.name = qs(person.name);
    one.detail =
        child ? tr("child in the family %1").arg(home) : tr("adult in the family %1").arg(home);
    one.family = family.key;
    group.first.push_back(std::move(one));
  }
  return group;
}

FoundGroup SearchBook::findChecklists(const std::string& typed) {
  const auto& found = m_checklistTexts.find(typed);
  FoundGroup group{FoundGroup::Of::checklists, {}, static_cast<int>(found.size())};
  for (const auto number : bestOf(m_checklistTexts, found, typed)) {
    if (group.first.size() == kShown) break;
    Found one;
    one.kind = Found::Kind::checklist;
    one.name = m_checklists[number].title;
    one.checklist = m_checklists[number].id;
    group.first.push_back(std::move(one));
  }
  return group;
}

/// Commands are few: all are shown.
FoundGroup SearchBook::findCommands(const std::string& typed) {
  const auto& found = m_commandTexts.find(typed);
  FoundGroup group{FoundGroup::Of::commands, {}, static_cast<int>(found.size())};
  for (const auto number : bestOf(m_commandTexts, found, typed)) {
    const auto& action = m_commands[number];
    if (!action) continue;
    Found one;
    one.kind = Found::Kind::command;
    one.name = withoutMnemonic(action->text());
    one.detail = action->shortcut().toString(QKeySequence::NativeText);
    one.action = action;
    group.first.push_back(std::move(one));
  }
  return group;
}

}  // namespace tidlig::app
