#include "usecases/receipt.h"

#include "base/clock.h"
#include "base/jsonreading.h"
#include "base/jsonwriter.h"
#include "security/filemac.h"

#include <algorithm>
#include <limits>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using base::JsonType;
using base::JsonValue;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMostFiles = 16;
constexpr base::JsonLimits kLimits{64 * 1024, 4, 200};

constexpr std::pair<const char*, std::int64_t Receipt::*> kCounts[] = {
    {"families", &Receipt::families},     {"people", &Receipt::people},
    {"screenings", &Receipt::screenings}, {"decisions", &Receipt::decisions},
    {"logEntries", &Receipt::logEntries}, {"logHead", &Receipt::logHead}};

bool isHex(std::string_view text, std::size_t digits) {
  const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == digits && std::all_of(text.begin(), text.end(), hex);
}

/// A plain name: no path leads out of the backup.
bool isFileName(std::string_view name) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
  };
  return !name.empty() && name.size() <= 40 && name.front() != '.' &&
         std::all_of(name.begin(), name.end(), plain);
}

/// Everything that the MAC covers, without the closing brace.
std::string body(const Receipt& receipt) {
  std::string text;
  base::JsonWriter json(text);
  json.beginObject().key("format").integer(kReceiptFormat);
  json.key("vault").string(receipt.vaultId);
  json.key("made").string(base::instantText(receipt.madeMilliseconds));
  json.key("schema").integer(receipt.schema).key("program").string(receipt.program);
  for (const auto& [name, count] : kCounts) json.key(name).integer(receipt.*count);
  json.key("logHash").string(receipt.logHash).key("files").beginArray();
  for (const Receipt::File& file : receipt.files) {
    json.beginObject().key("name").string(file.name).key("bytes");
    json.integer(static_cast<std::int64_t>(file.sum.bytes));
    json.key("sha256").string(file.sum.sha256).endObject();
  }
  json.endArray();
  return text;
}

base::Result<std::string> hexMember(const JsonValue& json, std::string_view key,
                                    std::size_t digits) {
  TIDLIG_ASSIGN(const std::string_view text, base::textMember(json, key));
  if (!isHex(text, digits)) return json.errorAt(key, "lower-case hex digits");
  return std::string(text);
}

base::Result<Receipt::File> readFile(const JsonValue& json) {
  TIDLIG_TRY(base::expectKeys(json, {"name", "bytes", "sha256"}));
  Receipt::File file;
  TIDLIG_ASSIGN(const std::string_view name, base::textMember(json, "name"));
  if (!isFileName(name)) return json.errorAt("name", "a file name");
  file.name = name;
  TIDLIG_ASSIGN(const std::int64_t bytes, base::integerMember(json, "bytes", 0, kMost));
  file.sum.bytes = static_cast<std::uint64_t>(bytes);
  TIDLIG_ASSIGN(file.sum.sha256, hexMember(json, "sha256", 64));
  return file;
}

base::Status readFiles(const JsonValue& json, Receipt& receipt) {
  TIDLIG_ASSIGN(const JsonValue files, base::member(json, "files", JsonType::array));
  if (files.size() > kMostFiles) return files.error("fewer files");
  for (const JsonValue& one : files) {
    TIDLIG_TRY(base::expectType(one, JsonType::object));
    TIDLIG_ASSIGN(Receipt::File file, readFile(one));
    receipt.files.push_back(std::move(file));
  }
  return base::Done{};
}

base::Result<Receipt> read(const JsonValue& json) {
  TIDLIG_TRY(base::expectKeys(
      json, {"format", "vault", "made", "schema", "program", "families", "people", "screenings",
             "decisions", "logEntries", "logHead", "logHash", "files", "mac"}));
  Receipt receipt;
  TIDLIG_ASSIGN(receipt.vaultId, hexMember(json, "vault", 32));
  TIDLIG_ASSIGN(const std::string_view made, base::textMember(json, "made"));
  TIDLIG_ASSIGN(receipt.madeMilliseconds, base::parseInstant(made));
  TIDLIG_ASSIGN(const std::int64_t schema, base::integerMember(json, "schema", 1, 1'000'000));
  receipt.schema = static_cast<int>(schema);
  TIDLIG_ASSIGN(const std::string_view program, base::textMember(json, "program"));
  receipt.program = program;
  for (const auto& [name, count] : kCounts) {
    TIDLIG_ASSIGN(receipt.*count, base::integerMember(json, name, 0, kMost));
  }
  TIDLIG_ASSIGN(receipt.logHash, hexMember(json, "logHash", 64));
  TIDLIG_TRY(readFiles(json, receipt));
  TIDLIG_ASSIGN(receipt.mac, hexMember(json, "mac", 64));
  return receipt;
}

}  // namespace

std::string writeReceipt(const Receipt& receipt, const security::SecretBytes& key) {
  std::string text = body(receipt);
  const std::string mac = security::macHex(key, text);
  return text + ",\"mac\":\"" + mac + "\"}\n";
}

base::Result<Receipt> readReceipt(std::string_view bytes) {
  const Error damaged{ErrorKind::corrupt, "the backup's receipt is damaged"};
  const auto document = base::JsonDocument::parse(bytes, kLimits);
  if (!document || !document->root().is(JsonType::object)) return damaged;
  const auto format = base::integerMember(document->root(), "format", 1, kMost);
  if (format && *format > kReceiptFormat) {
    return Error{ErrorKind::newer, "the backup was made by a newer version of the program"};
  }
  auto receipt = read(document->root());
  if (!format || !receipt) return damaged;
  return receipt;
}

bool vouchedFor(const Receipt& receipt, const security::SecretBytes& key) {
  return security::macHex(key, body(receipt)) == receipt.mac;
}

}  // namespace tidlig::usecases
