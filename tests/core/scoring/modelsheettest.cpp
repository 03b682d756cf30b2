#include "scoring/modelreader.h"
#include "scoring/modelsheet.h"
#include "scoring/modelwriter.h"
#include "scoring/sheettext.h"
#include "support/cases.h"
#include "support/models.h"
#include "support/property.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace tidlig;
using scoring::SheetBlock;
using words::Language;

namespace {

std::string golden(const std::string& name) {
  std::ifstream file(TIDLIG_SOURCE_DIR "/tests/data/sheets/" + name, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The model that ships as a municipality may have made it its own.
scoring::Model ownModel() {
  scoring::Model model = test::startModel();
  model.id = "kommunens-model";
  model.version = "2026.1";
  model.title = {"Kommunens model *for* alle", "The municipality’s model *for* all"};
  model.approved = scoring::Approval{"Børne- og ungeudvalget", *base::Date::parse("2026-11-01")};
  scoring::Cell& cell = model.table[0][2];
  cell = {scoring::CellSource::local, 3, "Anna Bang", *base::Date::parse("2026-10-30"), {3, 3}};
  model.unborn.clear();
  model.floor = {1, 1, 1, 1};
  scoring::ModelReading read = scoring::readModel(scoring::writeModel(model));  // for the ranges
  REQUIRE(read.model);
  read.model->sha256 = std::string(64, 'a');
  return *read.model;
}

std::size_t columns(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

// A4 in nine points with ordinary margins.
constexpr std::size_t kColumns = 90;
constexpr std::ptrdiff_t kLines = 70;

void linesFit(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    REQUIRE(end != std::string_view::npos);
    CHECK(columns(text.substr(0, end)) <= kColumns);
    text.remove_prefix(end + 1);
  }
}

}  // namespace

TEST_CASE("the model that ships is one page of plain text and Markdown in both languages") {
  scoring::Model model = test::startModel();
  model.sha256 = std::string(64, '0');  // the file's; another test holds that it is the right one
  for (const Language language : {Language::danish, Language::english}) {
    const auto sheet = scoring::modelSheet(model, language);
    const std::string name = "start." + std::string(words::code(language));
    const std::string text = scoring::sheetText(sheet);
    CHECK(text == golden(name + ".txt"));
    CHECK(std::count(text.begin(), text.end(), '\n') <= kLines);
    CHECK(scoring::sheetMarkdown(sheet) == golden(name + ".md"));
  }
}

TEST_CASE("a municipality's own model tells who approved it and who decided its cells") {
  const auto sheet = scoring::modelSheet(ownModel(), Language::danish);
  CHECK(scoring::sheetText(sheet) == golden("own.da.txt"));
  CHECK(scoring::sheetMarkdown(sheet) == golden("own.da.md"));
}

TEST_CASE("no text of a sheet has a line end, and no line of plain text is too long") {
  test::holds("one line each", [] {
    scoring::Model model = test::anyModel();
    model.sha256 = std::string(64, 'f');
    const auto sheet = scoring::modelSheet(model, Language::english);
    for (const SheetBlock& block : sheet) {
      RC_ASSERT(block.text.find('\n') == std::string::npos);
      for (const auto& row : block.rows) {
        RC_ASSERT(row.size() == block.rows.front().size());
        for (const std::string& cell : row) RC_ASSERT(cell.find('\n') == std::string::npos);
      }
    }
    const std::string text = scoring::sheetText(sheet);
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      RC_ASSERT(end != std::string_view::npos);
      RC_ASSERT(columns(rest.substr(0, end)) <= kColumns);
      rest.remove_prefix(end + 1);
    }
  });
}

TEST_CASE("a page fits however long a name is and however many conditions a level has") {
  scoring::Model model = test::startModel();
  model.title.da = std::string(300, 't');
  model.table[0][2] = {scoring::CellSource::local, 3, std::string(20000, 'x'), {}, {3, 3}};
  for (std::uint32_t i = 0; i < 64; ++i) {
    model.child[2].push_back({i + 2, domain::Value::marked, "mærke nr. " + std::to_string(i)});
    model.parent[1].push_back({i + 2, domain::Value::some, std::string(100, 'y')});
  }
  linesFit(scoring::sheetText(scoring::modelSheet(model, Language::danish)));
}

TEST_CASE("a page says each tag and profession as the municipality calls it") {
  scoring::Model model = test::startModel();
  model.child[2] = {{1, domain::Value::some, "særligt-udsat"}, {1, domain::Value::some, "to ord"}};
  model.parent[1] = {{2, domain::Value::marked, "økonomi og bolig"}};
  model.validity = {{"familievejleder på Ærø", 6}, {"jordemoder (Ærø)", 9}};
  model.unborn = {"jordemoder (Ærø)"};
  const std::string text = scoring::sheetMarkdown(scoring::modelSheet(model, Language::danish));
  for (const char* part :
       {"mærket “særligt-udsat”", "mærket “to ord”", "- “familievejleder på Ærø”: 6 måneder",
        "vedvarende med mærket “økonomi og bolig”", "fra “jordemoder (Ærø)” gælder"}) {
    INFO(part);
    CHECK(text.find(part) != std::string::npos);
  }
  CHECK(text.find("se filen") == std::string::npos);
}

TEST_CASE("what somebody wrote cannot become markup or a new line") {
  scoring::Model model = test::startModel();
  model.title.da = "a\n# b | <script> [x](y)";
  const std::string text = scoring::sheetMarkdown(scoring::modelSheet(model, Language::danish));
  CHECK(text.starts_with("# a \\# b \\| \\<script\\> \\[x\\](y)\n"));
}
