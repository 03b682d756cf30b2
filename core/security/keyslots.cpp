#include "security/keyslots.h"

#include "security/sodium.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kMagic{"Tidlig keys\r\n\x1a\n\0", 16};
constexpr std::size_t kChecksumSize = 32;

/// Little-endian numbers and raw bytes, one after another.
class ByteWriter {
 public:
  template <typename Number>
  void number(Number value) {
    auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < sizeof value; ++i, bits >>= 8U) {
      m_out += static_cast<char>(bits & 0xFFU);
    }
  }
  template <std::size_t Size>
  void bytes(const std::array<unsigned char, Size>& value) {
    m_out.append(reinterpret_cast<const char*>(value.data()), Size);
  }
  void text(std::string_view value) {
    number(static_cast<std::uint16_t>(value.size()));
    m_out += value;
  }
  void raw(std::string_view value) { m_out += value; }
  [[nodiscard]] std::string take() { return std::move(m_out); }

 private:
  std::string m_out;
};

/// The same backwards. Reading past the end gives zeros and is remembered.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}
  template <typename Number>
  Number number() {
    std::uint64_t bits = 0;
    const std::string_view part = take(sizeof(Number));
    for (std::size_t i = part.size(); i-- > 0;) {
      bits = bits << 8U | static_cast<unsigned char>(part[i]);
    }
    return static_cast<Number>(bits);
  }
  template <std::size_t Size>
  void bytes(std::array<unsigned char, Size>& value) {
    const std::string_view part = take(Size);
    if (part.size() == Size) std::memcpy(value.data(), part.data(), Size);
  }
  std::string text() { return std::string(take(number<std::uint16_t>())); }
  std::string_view take(std::size_t size) {
    m_good = m_good && size <= m_rest.size();
    if (!m_good) return {};
    const std::string_view part = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return part;
  }
  [[nodiscard]] bool good() const { return m_good; }
  [[nodiscard]] bool atEnd() const { return m_good && m_rest.empty(); }

 private:
  std::string_view m_rest;
  bool m_good = true;
};

std::string checksum(std::string_view bytes) {
  sodiumReady();
  std::string sum(kChecksumSize, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), sum.size(),
                     reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                     0);
  return sum;
}

void writeSlot(ByteWriter& out, const KeySlot& slot) {
  out.number(slot.id);
  out.number(static_cast<std::uint8_t>(slot.kind));
  out.text(slot.user);
  out.bytes(slot.salt);
  out.number(slot.cost.memoryKiB);
  out.number(slot.cost.passes);
  out.bytes(slot.commitment);
}

KeySlot readSlot(ByteReader& in) {
  KeySlot slot;
  slot.id = in.number<std::uint32_t>();
  slot.kind = static_cast<SlotKind>(in.number<std::uint8_t>());
  slot.user = in.text();
  in.bytes(slot.salt);
  slot.cost.memoryKiB = in.number<std::uint32_t>();
  slot.cost.passes = in.number<std::uint32_t>();
  in.bytes(slot.commitment);
  in.bytes(slot.nonce);
  in.bytes(slot.wrapped);
  return slot;
}

Error damaged() {
  return Error{ErrorKind::corrupt, "the key file is damaged"};
}

base::Result<KeySlots> readBody(ByteReader& in) {
  KeySlots slots;
  in.bytes(slots.vaultId);
  slots.generation = in.number<std::uint64_t>();
  const auto count = in.number<std::uint32_t>();
  if (!in.good() || count > kMostSlots) return damaged();
  for (std::uint32_t i = 0; i < count; ++i) slots.slots.push_back(readSlot(in));
  in.bytes(slots.mac);
  const auto tries = in.number<std::uint32_t>();
  if (!in.good() || tries > kMostSlots) return damaged();
  for (std::uint32_t i = 0; i < tries; ++i) {
    WrongTries wrong;
    wrong.slot = in.number<std::uint32_t>();
    wrong.count = in.number<std::uint32_t>();
    wrong.lastMilliseconds = in.number<std::int64_t>();
    slots.wrongTries.push_back(wrong);
  }
  if (!in.atEnd()) return damaged();
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
  std::uint32_t highest = 0;
  for (const KeySlot& slot : slots) highest = std::max(highest, slot.id);
  return highest + 1;
}

std::string macInput(const KeySlots& slots) {
  ByteWriter out;
  out.raw(kMagic);
  out.number(kKeyFileVersion);
  out.bytes(slots.vaultId);
  out.number(slots.generation);
  out.number(static_cast<std::uint32_t>(slots.slots.size()));
  for (const KeySlot& slot : slots.slots) {
    writeSlot(out, slot);
    out.bytes(slot.nonce);
    out.bytes(slot.wrapped);
  }
  return out.take();
}

std::string slotContext(const VaultId& vaultId, const KeySlot& slot) {
  ByteWriter out;
  out.raw(kMagic);
  out.number(kKeyFileVersion);
  out.bytes(vaultId);
  writeSlot(out, slot);
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
  if (version != kKeyFileVersion) return damaged();
  return readBody(in);
}

}  // namespace tidlig::security
