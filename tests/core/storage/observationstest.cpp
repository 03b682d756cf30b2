#include "storage/observations.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace tidlig::storage;
using tidlig::domain::Value;

namespace {

std::string pack(const std::vector<PackedObservation>& list) {
  std::string bytes;
  for (const PackedObservation& one : list) packObservation(one, bytes);
  return bytes;
}

bool unpack(std::string_view bytes, std::vector<PackedObservation>& list) {
  list.clear();
  return unpackObservations(bytes, [&](const PackedObservation& one) {
    list.push_back(one);
    return true;
  });
}

}  // namespace

TEST_CASE("what is packed comes out again, in its order") {
  tidlig::test::holds("packing loses nothing", [] {
    std::vector<PackedObservation> list;
    const auto size = *rc::gen::inRange(0, 200);
    for (int i = 0; i < size; ++i) {
      PackedObservation one;
      one.indicator = *rc::gen::arbitrary<std::uint32_t>() >> *rc::gen::inRange(0, 32);
      one.touched = *rc::gen::arbitrary<bool>();
      if (one.touched) one.value = static_cast<Value>(*rc::gen::inRange(0, 4));
      list.push_back(one);
    }
    std::vector<PackedObservation> back;
    RC_ASSERT(unpack(pack(list), back));
    RC_ASSERT(back == list);
  });
}

TEST_CASE("an observation of one of the first indicators takes one or two bytes") {
  CHECK(pack({{15, Value::marked, true}}).size() == 1);
  CHECK(pack({{2047, Value::marked, true}}).size() == 2);
  CHECK(pack({{0xFFFFFFFF, Value::notAssessed, true}}).size() == 5);
}

TEST_CASE("bytes that no packing makes are refused, never read past") {
  std::vector<PackedObservation> list;
  CHECK(unpack("", list));
  CHECK_FALSE(unpack("\x80", list));
  CHECK_FALSE(unpack("\x05", list));
  CHECK_FALSE(unpack("\xff\xff\xff\xff\xff\x01", list));
  tidlig::test::holds("any bytes are either read or refused", [] {
    const auto bytes = *rc::gen::arbitrary<std::string>();
    std::vector<PackedObservation> read;
    if (unpack(bytes, read)) RC_ASSERT(pack(read).size() <= bytes.size());
  });
}
