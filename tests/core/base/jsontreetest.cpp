#include "base/jsontree.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::base;

namespace {

JsonTree treeOf(std::string_view bytes) {
  const auto document = JsonDocument::parse(bytes);
  REQUIRE(document.ok());
  return JsonTree::from(document->root());
}

}  // namespace

TEST_CASE("a JSON tree keeps numbers as they were written, members in order, and every kind") {
  const std::string bytes = R"({
  "b": 1.50,
  "a": [
    null,
    true,
    "æ\"\n",
    {},
    []
  ]
}
)";
  CHECK(treeOf(bytes).bytes() == bytes);
}

TEST_CASE("a member is set in its place, before another, or at the end, and removed") {
  JsonTree tree = treeOf(R"({"x": 1, "z": 3})");
  tree.set("y", JsonTree::string("2"), "z");
  tree.set("x", JsonTree::boolean(true));
  tree.set("last", JsonTree::array());
  CHECK(tree.bytes() == "{\n  \"x\": true,\n  \"y\": \"2\",\n  \"z\": 3,\n  \"last\": []\n}\n");
  tree.remove("y");
  tree.remove("nobody");
  CHECK(tree.find("y") == nullptr);
  CHECK(tree.textOf("x").empty());
}
