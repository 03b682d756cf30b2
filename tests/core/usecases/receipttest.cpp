#include "support/property.h"
#include "usecases/receipt.h"

using namespace tidlig;
using usecases::readReceipt;
using usecases::Receipt;
using usecases::writeReceipt;

namespace {

Receipt made() {
  Receipt receipt;
  receipt.vaultId = std::string(32, 'a');
  receipt.madeMilliseconds = 1795430000000;
  receipt.schema = 6;
  receipt.program = "0.1.0";
  receipt.families = 3;
  receipt.logEntries = receipt.logHead = 17;
  receipt.logHash = std::string(64, '0');
  receipt.files = {{"vault.db", {4096, std::string(64, 'b')}}};
  return receipt;
}

const security::SecretBytes& key() {
  static const auto kKey = security::SecretBytes::random(32);
  return kKey;
}

}  // namespace

TEST_CASE("a receipt reads back as it was written, and its key vouches for it") {
  const std::string bytes = writeReceipt(made(), key());
  const auto read = readReceipt(bytes);
  REQUIRE(read.ok());
  CHECK(usecases::vouchedFor(*read, key()));
  CHECK_FALSE(usecases::vouchedFor(*read, security::SecretBytes::random(32)));
  CHECK(writeReceipt(*read, key()) == bytes);
}

TEST_CASE("a receipt in which anything was changed is refused or no longer vouched for") {
  const std::string bytes = writeReceipt(made(), key());
  for (std::size_t i = 0; i < bytes.size() - 1; ++i) {
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    const auto read = readReceipt(changed);
    INFO(i);
    CHECK((!read || !usecases::vouchedFor(*read, key())));
    CHECK_FALSE(readReceipt(bytes.substr(0, i)).ok());
  }
}

TEST_CASE("a receipt leads nowhere but into its own folder, and a newer one says so") {
  Receipt receipt = made();
  for (const char* name : {"../vault.db", "/etc/passwd", "", ".", "a/b", ".hidden"}) {
    receipt.files[0].name = name;
    CHECK_FALSE(readReceipt(writeReceipt(receipt, key())).ok());
  }
  const auto newer = readReceipt(R"({"format":2,"other":"things"})");
  REQUIRE_FALSE(newer.ok());
  CHECK(newer.error().kind == base::ErrorKind::newer);
}
