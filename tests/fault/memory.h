#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tidlig::fault {

/// Who asks for memory: SQLite, the program's C++, the ciphers' library, what holds secrets.
enum class Memory : std::uint8_t { database, program, ciphers, secrets };
inline constexpr std::size_t kMemories = 4;
inline constexpr std::array<const char*, kMemories> kMemoryNames = {"database", "program",
                                                                    "ciphers", "secrets"};

/// From now on the allocations of each are counted, and `whose` n-th one (from 1; 0: none) fails,
/// with all that follow of the same one where it lasts.
void watchMemory(Memory whose = Memory::program, std::size_t n = 0, bool lasts = false);
/// No more fails; how many each made.
std::array<std::size_t, kMemories> stopWatchingMemory();

}  // namespace tidlig::fault
