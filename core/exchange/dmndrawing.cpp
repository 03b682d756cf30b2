#include "exchange/dmndrawing.h"

#include "exchange/dmnnames.h"

#include <fmt/format.h>

namespace tidlig::exchange::dmn {
namespace {

// In the drawing's own units; editors show one as a pixel.
constexpr int kWidth = 180;
constexpr int kHeight = 80;
constexpr int kCountHeight = 45;
constexpr int kStep = 200;
constexpr int kGroupTop = 40;
constexpr int kLevelTop = 200;
constexpr int kCountTop = 380;

void shape(XmlWriter& xml, std::string_view id, int left, int top, int height) {
  xml.open("dmndi:DMNShape").attribute("id", fmt::format("shape_{}", id));
  xml.attribute("dmnElementRef", id).open("dc:Bounds");
  xml.attribute("height", std::to_string(height)).attribute("width", std::to_string(kWidth));
  xml.attribute("x", std::to_string(left)).attribute("y", std::to_string(top)).close().close();
}

void waypoint(XmlWriter& xml, int left, int y) {
  xml.open("di:waypoint").attribute("x", std::to_string(left + kWidth / 2));
  xml.attribute("y", std::to_string(y)).close();
}

struct End {
  std::string_view id;
  int left;
};

/// From the top of the lower one to the foot of the upper one.
void edge(XmlWriter& xml, const End& lower, int lowerTop, const End& upper, int upperTop) {
  const std::string id = requirementId(lower.id, upper.id);
  xml.open("dmndi:DMNEdge").attribute("id", "edge_" + id).attribute("dmnElementRef", id);
  waypoint(xml, lower.left, lowerTop);
  waypoint(xml, upper.left, upperTop + kHeight);
  xml.close();
}

/// One axis from column `first` on; gives where its decision stands.
End axis(XmlWriter& xml, std::string_view decision, std::span<const std::string> counts,
         int first) {
  const int columns = std::max<int>(1, static_cast<int>(counts.size()));
  const End level{decision, first * kStep + (columns - 1) * kStep / 2};
  shape(xml, decision, level.left, kLevelTop, kHeight);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const End count{counts[i], (first + static_cast<int>(i)) * kStep};
    shape(xml, count.id, count.left, kCountTop, kCountHeight);
    edge(xml, count, kCountTop, level, kLevelTop);
  }
  return level;
}

}  // namespace

std::string requirementId(std::string_view from, std::string_view to) {
  return fmt::format("{}_to_{}", from, to);
}

void writeDrawing(XmlWriter& xml, std::span<const std::string> child,
                  std::span<const std::string> parent) {
  xml.open("dmndi:DMNDI").open("dmndi:DMNDiagram").attribute("id", "drawing");
  const int before = std::max<int>(1, static_cast<int>(child.size()));
  const End childLevel = axis(xml, kChildDecision, child, 0);
  const End parentLevel = axis(xml, kParentDecision, parent, before);
  const End group{kGroupDecision, (childLevel.left + parentLevel.left) / 2};
  shape(xml, group.id, group.left, kGroupTop, kHeight);
  edge(xml, childLevel, kLevelTop, group, kGroupTop);
  edge(xml, parentLevel, kLevelTop, group, kGroupTop);
  xml.close().close();
}

}  // namespace tidlig::exchange::dmn
