#include "security/keyslots.h"

#include "security/bytestream.h"
#include "security/sodium.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kMagic{"Tidlig keys\r\n\x1a\n\0", 16};
constexpr std::size_t kChecksumSize = 32;
constexpr std::uint32_t kFirstVersion = 1;

std::string checksum(std::string_view bytes) {
  sodiumReady();
  std::string sum(kChecksumSize, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), sum.size(),
                     reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                     0);
  return sum;
}

/// Who the slot is for and what opens it: what everything else in it is bound to.
void writeOwner(ByteWriter& out, const KeySlot& slot) {
  out.number(slot.id);
  out.number(static_cast<std::uint8_t>(slot.kind));
  out.text(slot.user);
  out.bytes(slot.salt);
  out.number(slot.cost.memoryKiB);
  out.number(slot.cost.passes);
  out.bytes(slot.commitment);
}

void writeWrapped(ByteWriter& out, const WrappedKey& key) {
  out.bytes(key.nonce);
  out.bytes(key.bytes);
}

void writeMaybe(ByteWriter& out, const std::optional<WrappedKey>& key) {
  out.number(static_cast<std::uint8_t>(key ? 1 : 0));
  if (key) writeWrapped(out, *key);
}

void writeKeys(ByteWriter& out, const KeySlot& slot) {
  out.number(static_cast<std::uint8_t>(slot.form));
  if (slot.form != SlotForm::bare) {
    out.bytes(slot.publicKey);
    writeWrapped(out, slot.secretKey);
    writeWrapped(out, slot.endorsement);
  }
  if (slot.form != SlotForm::waiting) return writeWrapped(out, slot.master);
  out.bytes(slot.sealed);
  out.bytes(slot.endorsed);
}

Error damaged() {
  return Error{ErrorKind::corrupt, "the key file is damaged"};
}

WrappedKey readWrapped(ByteReader& in) {
  WrappedKey key;
  in.bytes(key.nonce);
  in.bytes(key.bytes);
  return key;
}

base::Result<std::optional<WrappedKey>> readMaybe(ByteReader& in) {
  const auto there = in.number<std::uint8_t>();
  if (!in.good() || there > 1) return damaged();
  if (there == 0) return std::optional<WrappedKey>();
  return std::optional(readWrapped(in));
}

base::Status readOwner(ByteReader& in, KeySlot& slot) {
  slot.id = in.number<std::uint32_t>();
  const auto kind = in.number<std::uint8_t>();
  slot.kind = static_cast<SlotKind>(kind);
  slot.user = in.text();
  in.bytes(slot.salt);
  slot.cost.memoryKiB = in.number<std::uint32_t>();
  slot.cost.passes = in.number<std::uint32_t>();
  in.bytes(slot.commitment);
  const bool known = kind == 1 || kind == 2;
  if (!in.good() || !known || slot.user.size() > kLongestUserName) return damaged();
  return base::Done{};
}

base::Status readKeys(ByteReader& in, KeySlot& slot) {
  const auto form = in.number<std::uint8_t>();
  if (!in.good() || form < 1 || form > 3) return damaged();
  slot.form = static_cast<SlotForm>(form);
  if (slot.form != SlotForm::bare) {
    in.bytes(slot.publicKey);
    slot.secretKey = readWrapped(in);
    slot.endorsement = readWrapped(in);
  }
  if (slot.form != SlotForm::waiting) {
    slot.master = readWrapped(in);
  } else {
    in.bytes(slot.sealed);
    in.bytes(slot.endorsed);
  }
  return base::Done{};
}

base::Status readSlots(ByteReader& in, KeySlots& slots) {
  const auto count = in.number<std::uint32_t>();
  if (!in.good() || count > kMostSlots) return damaged();
  for (std::uint32_t i = 0; i < count; ++i) {
    KeySlot slot;
    TIDLIG_TRY(readOwner(in, slot));
    if (slots.version == kFirstVersion) {
      slot.master = readWrapped(in);
    } else {
      TIDLIG_TRY(readKeys(in, slot));
    }
    slots.slots.push_back(std::move(slot));
  }
  return base::Done{};
}

base::Status readTries(ByteReader& in, KeySlots& slots) {
  const auto tries = in.number<std::uint32_t>();
  if (!in.good() || tries > kMostSlots) return damaged();
  for (std::uint32_t i = 0; i < tries; ++i) {
    WrongTries wrong;
    wrong.slot = in.number<std::uint32_t>();
    wrong.count = in.number<std::uint32_t>();
    wrong.lastMilliseconds = in.number<std::int64_t>();
    slots.wrongTries.push_back(wrong);
  }
  return base::Done{};
}

base::Result<KeySlots> readBody(ByteReader& in, std::uint32_t version) {
  KeySlots slots;
  slots.version = version;
  in.bytes(slots.vaultId);
  slots.generation = in.number<std::uint64_t>();
  if (version != kFirstVersion) slots.nextSlot = in.number<std::uint32_t>();
  TIDLIG_TRY(readSlots(in, slots));
  if (version != kFirstVersion) {
    TIDLIG_ASSIGN(slots.logKey, readMaybe(in));
    TIDLIG_ASSIGN(slots.previous, readMaybe(in));
  }
  in.bytes(slots.mac);
  TIDLIG_TRY(readTries(in, slots));
  if (!in.atEnd()) return damaged();
  slots.nextSlot = slots.nextId();
  return slots;
}

}  // namespace

std::string text(const VaultId& id) {
  std::string out;
  for (const unsigned char byte : id) out += fmt::format("{:02x}", byte);
  return out;
}

const KeySlot* KeySlots::find(std::string_view user) const {
  const auto found = std::find_if(slots.begin(), slots.end(), [user](const KeySlot& slot) {
    return slot.kind == SlotKind::user && slot.user == user;
  });
  return found == slots.end() ? nullptr : &*found;
}

const KeySlot* KeySlots::recovery() const {
  const auto found = std::find_if(slots.begin(), slots.end(), [](const KeySlot& slot) {
    return slot.kind == SlotKind::recovery;
  });
  return found == slots.end() ? nullptr : &*found;
}

std::uint32_t KeySlots::nextId() const {
  std::uint32_t next = std::max<std::uint32_t>(nextSlot, 1);
  for (const KeySlot& slot : slots) next = std::max(next, slot.id + 1);
  return next;
}

std::string macInput(const KeySlots& slots) {
  const bool first = slots.version == kFirstVersion;
  ByteWriter out;
  out.raw(kMagic);
  out.number(slots.version);
  out.bytes(slots.vaultId);
  out.number(slots.generation);
  if (!first) out.number(slots.nextSlot);
  out.number(static_cast<std::uint32_t>(slots.slots.size()));
  for (const KeySlot& slot : slots.slots) {
    writeOwner(out, slot);
    first ? writeWrapped(out, slot.master) : writeKeys(out, slot);
  }
  if (first) return out.take();
  writeMaybe(out, slots.logKey);
  writeMaybe(out, slots.previous);
  return out.take();
}

std::string slotContext(const VaultId& vaultId, const KeySlot& slot) {
  const bool bare = slot.form == SlotForm::bare;
  ByteWriter out;
  out.raw(kMagic);
  out.number(bare ? kFirstVersion : kKeyFileVersion);
  out.bytes(vaultId);
  writeOwner(out, slot);
  if (!bare) out.bytes(slot.publicKey);
  return out.take();
}

std::string headerContext(const VaultId& vaultId, std::string_view what) {
  ByteWriter out;
  out.raw(kMagic);
  out.number(kKeyFileVersion);
  out.bytes(vaultId);
  out.text(what);
  return out.take();
}

std::string writeKeySlots(const KeySlots& slots) {
  ByteWriter out;
  out.raw(macInput(slots));
  out.bytes(slots.mac);
  out.number(static_cast<std::uint32_t>(slots.wrongTries.size()));
  for (const WrongTries& wrong : slots.wrongTries) {
    out.number(wrong.slot);
    out.number(wrong.count);
    out.number(wrong.lastMilliseconds);
  }
  std::string bytes = out.take();
  bytes += checksum(bytes);
  return bytes;
}

base::Result<KeySlots> readKeySlots(std::string_view bytes) {
  if (bytes.size() < kMagic.size() + kChecksumSize) return damaged();
  const std::string_view body = bytes.substr(0, bytes.size() - kChecksumSize);
  // The checksum first: a flipped bit in the version must not look like a newer program's file.
  if (checksum(body) != bytes.substr(body.size())) return damaged();
  ByteReader in(body);
  if (in.take(kMagic.size()) != kMagic) return damaged();
  const auto version = in.number<std::uint32_t>();
  if (version > kKeyFileVersion) {
    return Error{ErrorKind::newer, fmt::format("the key file has version {}; this program knows {}",
                                               version, kKeyFileVersion)};
  }
  if (version < kFirstVersion) return damaged();
  return readBody(in, version);
}

}  // namespace tidlig::security
