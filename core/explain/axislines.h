#pragma once

#include "explain/speaker.h"

namespace tidlig::explain {

/// How much is said about an axis.
enum class Depth : std::uint8_t { full, brief };

/// The level, the condition met and where missing answers lead.
void addParentsLevel(const Speaker& speaker, std::vector<Line>& out);
void addChildLevel(const Speaker& speaker, std::size_t child, std::vector<Line>& out);

/// What counted and with which sources, what was not seen, what is pending, not asked and ignored.
void addEvidence(const Speaker& speaker, const scoring::AxisResult& axis, domain::Axis which,
                 Depth depth, std::vector<Line>& out);

/// What would raise and what would lower the level.
void addParentsChange(const Speaker& speaker, std::vector<Line>& out);
void addChildChange(const Speaker& speaker, std::size_t child, std::vector<Line>& out);

/// The position of a child and the cell that it follows from.
void addPosition(const Speaker& speaker, std::size_t child, std::vector<Line>& out);

/// The family's position and the children without one.
void addFamilyPosition(const Speaker& speaker, std::vector<Line>& out);

/// Screenings that do not count and why.
Section leftOutSection(const Speaker& speaker);

/// "Barn c1 (3–5 år)"
std::string childTitle(const Speaker& speaker, std::size_t child);

}  // namespace tidlig::explain
