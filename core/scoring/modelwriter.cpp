#include "scoring/modelwriter.h"

#include "base/hash.h"
#include "base/jsonwriter.h"

#include <fmt/format.h>

#include <functional>

namespace tidlig::scoring {
namespace {

using base::JsonWriter;

/// Compact JSON of one small thing.
std::string inLine(const std::function<void(JsonWriter&)>& write) {
  std::string out;
  JsonWriter json(out);
  write(json);
  return out;
}

std::string jsonText(std::string_view text) {
  return inLine([&](JsonWriter& json) { json.string(text); });
}

/// `"key": [` with one line for each of `lines`.
std::string list(std::string_view key, const std::vector<std::string>& lines) {
  std::string out = fmt::format("  \"{}\": [", key);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += fmt::format("{}\n    {}", i == 0 ? "" : ",", lines[i]);
  }
  return out + (lines.empty() ? "]" : "\n  ]");
}

std::string conditionText(const Condition& condition) {
  return inLine([&](JsonWriter& json) {
    json.beginObject().key("atLeast").integer(condition.atLeast);
    if (condition.value != domain::Value::some) {
      json.key("value").string(domain::code(condition.value));
    }
    if (condition.tag) json.key("tag").string(*condition.tag);
    json.endObject();
  });
}

/// `{"level": …, "any": […]}` with one condition a line.
template <typename Level>
std::string levelText(Level level, const std::vector<Condition>& any) {
  std::string out = fmt::format("{{\"level\": \"{}\", \"any\": [", code(level));
  for (std::size_t i = 0; i < any.size(); ++i) {
    out += fmt::format("{}\n      {}", i == 0 ? "" : ",", conditionText(any[i]));
  }
  return out + "]}";
}

template <typename Levels, typename Axis>
std::string axisText(std::string_view key, const Levels& levels, const Axis& axis) {
  std::vector<std::string> lines;
  for (std::size_t i = 1; i < levels.size(); ++i) lines.push_back(levelText(levels[i], axis[i]));
  return list(key, lines);
}

std::string cellText(ChildLevel child, ParentLevel parent, const Cell& cell) {
  return inLine([&](JsonWriter& json) {
    json.beginObject().key("child").string(code(child)).key("parent").string(code(parent));
    if (cell.group) json.key("group").integer(*cell.group);
    json.key("source").string(code(cell.source));
    if (cell.by) json.key("by").string(*cell.by);
    if (cell.on) json.key("on").string(cell.on->text());
    json.endObject();
  });
}

std::string tableText(const Model& model) {
  std::vector<std::string> lines;
  for (const ChildLevel child : kChildLevels) {
    for (const ParentLevel parent : kParentLevels) {
      lines.push_back(cellText(child, parent, model.cell(child, parent)));
    }
  }
  return list("table", lines);
}

std::string approvedText(const std::optional<Approval>& approved) {
  if (!approved) return "null";
  if (!approved->on) return jsonText(approved->by);
  return inLine([&](JsonWriter& json) {
    json.beginObject().key("by").string(approved->by).key("on").string(approved->on->text());
    json.endObject();
  });
}

std::string titleText(const Model& model) {
  return inLine([&](JsonWriter& json) {
    json.beginObject().key("da").string(model.title.da).key("en").string(model.title.en);
    json.endObject();
  });
}

/// A profession may be called anything, so its name is quoted as text is.
std::string validityText(const Model& model) {
  std::string out = "{";
  for (const Validity& one : model.validity) {
    if (out.size() > 1) out += ", ";
    out += fmt::format("{}: {}", jsonText(one.profession), one.months);
  }
  return out + "}";
}

std::string unbornText(const Model& model) {
  return inLine([&](JsonWriter& json) {
    json.beginArray();
    for (const std::string& profession : model.unborn) json.string(profession);
    json.endArray();
  });
}

std::string floorText(const Model& model) {
  return inLine([&](JsonWriter& json) {
    json.beginObject();
    for (const ChildLevel level : kChildLevels) {
      json.key(code(level)).integer(model.floor[static_cast<std::size_t>(level)]);
    }
    json.endObject();
  });
}

}  // namespace

std::string writeModel(const Model& model) {
  const std::vector<std::string> members = {
      fmt::format("  \"id\": {}", jsonText(model.id)),
      fmt::format("  \"version\": {}", jsonText(model.version)),
      fmt::format("  \"title\": {}", titleText(model)),
      fmt::format("  \"approved\": {}", approvedText(model.approved)),
      fmt::format("  \"validityMonths\": {}", validityText(model)),
      fmt::format("  \"unborn\": {}", unbornText(model)),
      fmt::format("  \"floor\": {}", floorText(model)),
      axisText("child", kChildLevels, model.child),
      axisText("parent", kParentLevels, model.parent),
      tableText(model),
  };
  std::string out = "{\n";
  for (std::size_t i = 0; i < members.size(); ++i) {
    out += members[i] + (i + 1 < members.size() ? ",\n" : "\n");
  }
  return out + "}\n";
}

void sealModel(Model& model) {
  model.sha256 = base::sha256Hex(writeModel(model));
}

}  // namespace tidlig::scoring
