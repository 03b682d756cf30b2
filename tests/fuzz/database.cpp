// Whatever stands in a vault's database, also where every page's code is right: it is opened or
// refused, listed, checked and salvaged, and nothing is read beyond its end. An input is a list of
// changes to a sample vault. The first byte: bit 0 changes the encrypted file itself, else its
// pages in plain, which are encrypted again; bits 1 to 3 list, check and salvage it afterwards.

#include "storage/database.h"

#include "storage/btree.h"
#include "storage/pageimage.h"
#include "support/cipherpages.h"
#include "support/input.h"
#include "support/must.h"
#include "support/samplevault.h"
#include "usecases/families.h"
#include "usecases/logreading.h"
#include "usecases/salvaging.h"
#include "usecases/screenings.h"
#include "usecases/today.h"

#include <array>
#include <cstdint>
#include <set>
#include <vector>

using namespace tidlig;
using fuzz::Input;
using fuzz::kPageSize;
using fuzz::mustHold;

namespace {

enum What : unsigned { kEncrypted = 1, kList = 2, kCheck = 4, kSalvage = 8 };
constexpr std::size_t kMostFamilies = 4;
constexpr std::size_t kMostChanges = 64;

/// The sample in both forms, and its pages by their kinds.
struct Sample {
  fuzz::SampleVault vault;
  fuzz::CipherPages pages{
      vault.master().derive(security::Subkey::database, storage::kDatabaseKeySize)};
  std::string plain = pages.decrypted(vault.database());
  std::array<std::vector<std::uint32_t>, 6> byKind;  ///< the sixth: the first page alone

  Sample() {
    const storage::PageReader reader(plain, kPageSize, storage::PageImage::kUsable, {});
    for (std::uint32_t page = 1; page <= reader.pages(); ++page) {
      byKind[static_cast<std::size_t>(reader.kind(page))].push_back(page);
    }
    byKind.back() = {1};
    // The pages must come out as they were, or nothing below the cipher would be tried.
    std::string same = vault.database();
    for (std::uint32_t page = 1; page <= reader.pages(); ++page) pages.encrypt(plain, page, same);
    mustHold(same == vault.database());
  }
};

const Sample& sample() {
  static const Sample kSample;
  return kSample;
}

/// One change: a kind, one of its pages, a place (every other time near the page's beginning, where
/// its header and the places of its cells stand), and what happens there.
std::uint32_t change(Input& in, std::string& bytes) {
  constexpr unsigned kNear = 128;
  const auto& pages = sample().byKind[in.byte() % sample().byKind.size()];
  if (pages.empty()) return 0;
  const std::uint32_t page = pages[in.pair() % pages.size()];
  const unsigned place = in.pair();
  const std::size_t within = (place & 0x8000U) != 0 ? place % kNear : place % kPageSize;
  const std::size_t at = (page - 1) * kPageSize + within;
  const unsigned how = in.byte();
  const std::size_t count = std::min<std::size_t>(how >> 2, kPageSize - within);
  for (std::size_t i = 0; i <= count && at + i < bytes.size(); ++i) {
    const auto before = static_cast<unsigned char>(bytes[at + i]);
    const unsigned after = (how & 3U) == 0   ? before ^ (1U << in.byte() % 8)
                           : (how & 3U) == 1 ? 0xFFU
                           : (how & 3U) == 2 ? 0U
                                             : in.byte();
    bytes[at + i] = static_cast<char>(after);
  }
  return page;
}

std::string changed(Input& in, bool encrypted) {
  std::string file = sample().vault.database();
  std::string plain = encrypted ? std::string() : sample().plain;
  std::set<std::uint32_t> touched;
  for (std::size_t i = 0; i < kMostChanges && !in.atEnd(); ++i) {
    touched.insert(change(in, encrypted ? file : plain));
  }
  touched.erase(0);
  if (encrypted) return file;
  for (const std::uint32_t page : touched) sample().pages.encrypt(plain, page, file);
  return file;
}

void list(usecases::OpenVault& vault) {
  const auto today = sample().vault.clock().today();
  (void)usecases::whatWaits(vault, today);
  (void)usecases::listLog(vault, {}, std::nullopt, 50);
  const auto families = usecases::listFamilies(vault);
  if (!families) return;
  for (std::size_t i = 0; i < std::min(kMostFamilies, families->size()); ++i) {
    const auto family = usecases::openFamily(vault, (*families)[i].key);
    if (!family) continue;
    for (const auto& screening : family->screenings) {
      (void)usecases::openScreening(vault, screening.key);
    }
  }
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input in(data, size);
  const unsigned what = in.byte();
  const fuzz::SampleVault& vault = sample().vault;
  vault.write(changed(in, (what & kEncrypted) != 0), vault.keys());
  if ((what & kSalvage) != 0) {
    (void)usecases::salvageVault(vault.folder(), vault.another(), std::string("demo"),
                                 vault.passphrase(), vault.clock());
  }
  if ((what & (kList | kCheck)) == 0) return 0;
  const auto opened = vault.unlock();
  if (!opened) {
    // The key file is right, and so is the passphrase: whoever reads otherwise would try for ever.
    mustHold(opened.error().kind != base::ErrorKind::wrongKey);
    return 0;
  }
  if ((what & kList) != 0) list(**opened);
  if ((what & kCheck) != 0) (void)usecases::checkVault(**opened);
  return 0;
}
