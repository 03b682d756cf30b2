#include "forms/conditions.h"
#include "forms/optionreader.h"
#include "forms/valuereader.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tidlig::forms {
namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

/// An item in the form's order: what is inside it stands right behind it.
struct Node {
  const Item* item;
  std::uint32_t parent;
  std::uint32_t end;  ///< one past the last node inside
  std::size_t firstCondition;
};

std::vector<Node> flatten(const std::vector<Item>& items) {
  std::vector<Node> nodes;
  std::size_t conditions = 0;
  const auto visit = [&](const auto& self, const std::vector<Item>& list,
                         std::uint32_t parent) -> void {
    for (const Item& item : list) {
      const auto at = static_cast<std::uint32_t>(nodes.size());
      nodes.push_back({&item, parent, 0, conditions});
      conditions += item.enableWhen.size();
      self(self, item.items, at);
      nodes[at].end = static_cast<std::uint32_t>(nodes.size());
    }
  };
  visit(visit, items, kNone);
  return nodes;
}

/// Finds which nodes can reach each other (Tarjan's strongly connected components), with a stack
/// of its own: a form may chain its conditions as long as it likes.
class Components {
 public:
  explicit Components(const std::vector<std::vector<std::uint32_t>>& edges)
      : m_edges(edges), m_state(edges.size()) {
    for (std::uint32_t node = 0; node < edges.size(); ++node) {
      if (m_state[node].order == 0) run(node);
    }
  }

  [[nodiscard]] bool together(std::uint32_t a, std::uint32_t b) const {
    return m_state[a].component == m_state[b].component;
  }

 private:
  struct State {
    std::uint32_t order = 0;  ///< of first visit, from 1
    std::uint32_t low = 0;
    std::uint32_t nextEdge = 0;
    std::uint32_t component = kNone;
  };

  void enter(std::uint32_t node) {
    m_state[node].order = m_state[node].low = ++m_visited;
    m_open.push_back(node);
    m_path.push_back(node);
  }

  void run(std::uint32_t root) {
    enter(root);
    while (!m_path.empty()) {
      const std::uint32_t node = m_path.back();
      State& state = m_state[node];
      if (state.nextEdge == m_edges[node].size()) {
        leave(node);
        continue;
      }
      const std::uint32_t to = m_edges[node][state.nextEdge++];
      if (m_state[to].order == 0) {
        enter(to);
      } else if (m_state[to].component == kNone) {
        state.low = std::min(state.low, m_state[to].order);
      }
    }
  }

  void leave(std::uint32_t node) {
    m_path.pop_back();
    const State& state = m_state[node];
    if (!m_path.empty()) {
      State& above = m_state[m_path.back()];
      above.low = std::min(above.low, state.low);
    }
    if (state.low != state.order) return;
    while (true) {
      const std::uint32_t member = m_open.back();
      m_open.pop_back();
      m_state[member].component = m_components;
      if (member == node) break;
    }
    ++m_components;
  }

  const std::vector<std::vector<std::uint32_t>>& m_edges;
  std::vector<State> m_state;
  std::vector<std::uint32_t> m_open, m_path;
  std::uint32_t m_visited = 0;
  std::uint32_t m_components = 0;
};

bool isComparison(EnableOperator op) {
  return op != EnableOperator::exists && op != EnableOperator::equal &&
         op != EnableOperator::notEqual;
}

bool hasOrder(ValueKind kind) {
  return kind != ValueKind::boolean && kind < ValueKind::coding;
}

class Checker {
 public:
  explicit Checker(const std::vector<Item>& items)
      : m_nodes(flatten(items)), m_edges(m_nodes.size()) {
    for (std::uint32_t at = 0; at < m_nodes.size(); ++at) {
      const std::string& linkId = m_nodes[at].item->linkId;
      if (!linkId.empty()) m_byLinkId.emplace(linkId, at);
    }
  }

  std::vector<ConditionFault> check() {
    for (std::uint32_t at = 0; at < m_nodes.size(); ++at) {
      const Node& node = m_nodes[at];
      if (node.parent != kNone) m_edges[at].push_back(node.parent);
      for (std::size_t i = 0; i < node.item->enableWhen.size(); ++i) {
        checkOne(at, node.item->enableWhen[i], node.firstCondition + i);
      }
    }
    findCycles();
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const auto& a, const auto& b) { return a.condition < b.condition; });
    return std::move(m_faults);
  }

 private:
  void checkOne(std::uint32_t at, const EnableWhen& condition, std::size_t number) {
    if (condition.question.empty()) return;  // reported where it was read
    const auto found = m_byLinkId.find(condition.question);
    if (found == m_byLinkId.end() || !m_nodes[found->second].item->isQuestion()) {
      m_faults.push_back({number, "enable-question", "question"});
      return;
    }
    const std::uint32_t to = found->second;
    if (at <= to && to < m_nodes[at].end) {
      m_faults.push_back({number, "enable-self", "question"});
      return;
    }
    m_edges[at].push_back(to);
    m_waits.push_back({at, to, number});
    checkAnswer(condition, to, number);
  }

  void checkAnswer(const EnableWhen& condition, std::uint32_t to, std::size_t number) {
    if (condition.op == EnableOperator::exists) return;
    const AnswerValue& answer = condition.answer;
    const Item& question = *m_nodes[to].item;
    if (!canAnswer(answer.kind, question)) {
      m_faults.push_back({number, "enable-type", ""});
    } else if (isComparison(condition.op)) {
      const bool ordered = hasOrder(answer.kind) || answer.kind == ValueKind::quantity;
      if (!ordered) m_faults.push_back({number, "enable-order", "operator"});
    } else if (!isOffered(answer, to)) {
      m_faults.push_back({number, "enable-not-offered", ""});
    }
  }

  /// Whether the question can get this answer at all.
  bool isOffered(const AnswerValue& answer, std::uint32_t to) {
    const Item& question = *m_nodes[to].item;
    const bool closed = question.type == ItemType::choice && !question.anyCoding;
    if (!closed || question.options.empty()) return true;
    const auto [offers, isNew] = m_offers.try_emplace(to);
    if (isNew) {
      for (const AnswerOption& option : question.options) {
        offers->second.insert(keyOf(option.answer));
      }
    }
    return offers->second.contains(keyOf(answer));
  }

  void findCycles() {
    const Components components(m_edges);
    for (const Wait& wait : m_waits) {
      if (components.together(wait.from, wait.to)) {
        m_faults.push_back({wait.condition, "enable-cycle", ""});
      }
    }
  }

  struct Wait {
    std::uint32_t from, to;
    std::size_t condition;
  };

  std::vector<Node> m_nodes;
  std::vector<std::vector<std::uint32_t>> m_edges;
  std::vector<Wait> m_waits;
  std::vector<ConditionFault> m_faults;
  std::unordered_map<std::string_view, std::uint32_t> m_byLinkId;
  std::unordered_map<std::uint32_t, std::unordered_set<std::string>> m_offers;
};

}  // namespace

std::vector<ConditionFault> checkConditions(const std::vector<Item>& items) {
  return Checker(items).check();
}

}  // namespace tidlig::forms
