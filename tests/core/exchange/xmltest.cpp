#include "exchange/xmltree.h"
#include "exchange/xmlwriter.h"
#include "support/property.h"

using namespace tidlig;
using exchange::XmlDocument;
using exchange::XmlFault;

namespace {

std::optional<XmlFault> faultOf(std::string_view text, const exchange::XmlLimits& limits = {}) {
  XmlDocument::Failure failure;
  if (XmlDocument::parse(text, limits, failure)) return std::nullopt;
  return failure.fault;
}

}  // namespace

TEST_CASE("an element has its namespace, whatever prefixes stand around it") {
  XmlDocument::Failure failure;
  const auto document = XmlDocument::parse(
      "<a xmlns='one' xmlns:p='two'>\n<p:b k='1' p:l='2' xmlns:p='three'/><p:b/><b xmlns=''/></a>",
      {}, failure);
  REQUIRE(document);
  const exchange::XmlElement& root = document->root();
  CHECK(root.is("one", "a"));
  REQUIRE(root.children.size() == 3);
  CHECK(root.children[0].is("three", "b"));
  CHECK(root.children[0].attribute("k") == "1");
  CHECK_FALSE(root.children[0].attribute("l"));
  CHECK(root.children[0].line == 2);
  CHECK(root.child("two", "b") == &root.children[1]);
  CHECK(root.children[2].is("", "b"));
  CHECK(root.child("b") == nullptr);
}

TEST_CASE("pieces of text are joined, and only XML's own names for characters are known") {
  XmlDocument::Failure failure;
  const auto document =
      XmlDocument::parse("<a>x<!-- no --> &lt;<![CDATA[&lt;]]>&#230;<b/>&amp;</a>", {}, failure);
  REQUIRE(document);
  CHECK(document->root().text == "x <&lt;æ&");
  CHECK(faultOf("<a>&e;</a>") == XmlFault::syntax);
  CHECK(faultOf("<a k='&e;'/>") == XmlFault::syntax);
}

TEST_CASE("what is not well-formed is refused, and so is what two readers could take differently") {
  for (const char* const text : {
           "<a k='1' k='2'/>",
           "<a xmlns:p='one' xmlns:q='one' p:k='1' q:k='2'/>",
           "<a/>text",
           "text<a/>",
           "<a/>&#32;",
           "<a/><![CDATA[ ]]>",
           "<a k='<'/>",
           "<a k=1/>",
           "<a k/>",
           "<a k='1'l='2'/>",
           "<a>]]></a>",
           "<a>& b</a>",
           "<a>&#1;</a>",
           "<a>&#xD800;</a>",
           "<a>\x01</a>",
           "<a>\xef\xbf\xbf</a>",
           "<a><!-- a -- b --></a>",
           "<a><b></a></b>",
           "<a><1/></a>",
           "<a></A>",
           " <?xml version='1.0'?><a/>",
           "<a><?xml version='1.0'?></a>",
           "<a:b:c xmlns:a='one'/>",
       }) {
    INFO(text);
    CHECK(faultOf(text) == XmlFault::syntax);
  }
  CHECK(faultOf("<a p:k='1'/>") == XmlFault::prefix);
  CHECK_FALSE(
      faultOf("<?xml version='1.0' encoding='ISO-8859-1'?><a><!-- b --></a>\n<!-- c -->\n"));
}

TEST_CASE("the line of a fault is told") {
  XmlDocument::Failure failure;
  for (const char* const text : {"<a>\n<b>\n&e;</b></a>", "<a>\n\n<p:b/></a>", "<a>\n</a>\n<b/>",
                                 "<a>\n<b\nk='1' k='2'/></a>"}) {
    INFO(text);
    CHECK_FALSE(XmlDocument::parse(text, {}, failure));
    CHECK((failure.line == 2 || failure.line == 3));
  }
}

TEST_CASE("a document is the same after it was moved") {
  XmlDocument::Failure failure;
  auto document = XmlDocument::parse("<a k='v'><b/></a>", {}, failure);
  REQUIRE(document);
  const XmlDocument moved = std::move(*document);
  CHECK(moved.root().attribute("k") == "v");
  CHECK(moved.root().children[0].name == "b");
}

TEST_CASE("XML over a limit is refused for what it is") {
  CHECK_FALSE(faultOf("<a><b/></a>", {11, 2, 2}));
  CHECK(faultOf("<a><b/></a>", {10, 2, 2}) == XmlFault::size);
  CHECK(faultOf("<a><b/></a>", {11, 1, 2}) == XmlFault::depth);
  CHECK(faultOf("<a><b/></a>", {11, 2, 1}) == XmlFault::elements);
  CHECK(faultOf("<!DOCTYPE a><a/>") == XmlFault::doctype);
  CHECK(faultOf("<a/><a/>") == XmlFault::syntax);
  CHECK(faultOf(std::string_view("<a>\0</a>", 8)) == XmlFault::syntax);
  CHECK(faultOf("<!-- nothing -->") == XmlFault::syntax);
  CHECK(faultOf("<p:a/>") == XmlFault::prefix);
  CHECK(faultOf("<a>\xff</a>") == XmlFault::encoding);
}

TEST_CASE("a text that was packed is the same when it is unpacked, and XML can hold it") {
  test::holds("packed and unpacked", [] {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::map(rc::gen::inRange(0, 128), [](int c) { return static_cast<char>(c); }));
    const std::string packed = exchange::packText(text);
    RC_ASSERT(exchange::shownText(packed) == packed);
    std::string unpacked;
    RC_ASSERT(exchange::unpackText(packed, unpacked));
    RC_ASSERT(unpacked == text);
    std::string xml;
    exchange::XmlWriter(xml).open("a").attribute("k", packed).close();
    XmlDocument::Failure failure;
    const auto document = XmlDocument::parse(xml, {}, failure);
    RC_ASSERT(document.has_value());
    RC_ASSERT(document->root().attribute("k") == packed);
  });
}

TEST_CASE("what no packing makes is not unpacked") {
  std::string text;
  for (const char* const packed : {"\\", "a\\", "\\x", "\\u001", "\\u00zz", "\\u0041", "\\ud800"}) {
    CHECK_FALSE(exchange::unpackText(packed, text));
  }
}
