#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::fault {

/// What is asked of the disk.
enum class Call : std::uint8_t { write, sync, truncate, remove, rename };
inline constexpr std::size_t kCalls = 5;

/// What happens at the chosen call.
enum class Fault : std::uint8_t { none, ioError, full, shortWrite, powerCut };

/// What of that which was written and not yet synced is on the disk after a power cut. `some`: a
/// random subset, sector by sector, so that writes are reordered and torn.
enum class Left : std::uint8_t { nothing, everything, some };

/// A disk under this process: the system calls of everything in it (SQLite's and our own) on files
/// below one folder pass through here. Knows of each file what is durable and what is only
/// written; names are durable once their folder is synced.
class Disk {
 public:
  static Disk& the();

  /// From now on calls below `root` are watched; everything that is there is durable. With
  /// `syncing` off every sync is acknowledged and does nothing: the control that must lose.
  void watch(const std::filesystem::path& root, bool syncing = true);
  /// `fault` happens at the `call`-th watched call, counted from one.
  void failAt(std::size_t call, Fault fault);
  /// Ends the watching; tells how many calls there were.
  std::size_t stop();
  /// Puts what the disk holds after the power cut into an empty folder.
  void restore(const std::filesystem::path& to, Left left, unsigned seed) const;

  [[nodiscard]] bool struck() const { return m_struck; }
  [[nodiscard]] const std::array<std::size_t, kCalls>& calls() const { return m_calls; }

  // What the system calls ask (systemcalls.cpp).
  [[nodiscard]] bool watches(std::string_view path) const;
  [[nodiscard]] bool off() const { return m_off; }
  [[nodiscard]] bool syncing() const { return m_syncing; }
  Fault next(Call call);
  void wrote(const std::string& path, std::size_t offset, std::string_view bytes);
  void truncated(const std::string& path, std::size_t size);
  void synced(const std::string& path);
  void removed(const std::string& path);
  void renamed(const std::string& from, const std::string& to);
  void exchanged(const std::string& one, const std::string& other);

 private:
  struct Change {
    std::size_t offset = 0;
    std::string bytes;
    bool truncates = false;
  };
  struct File {
    std::string durable;
    std::vector<Change> pending;
  };
  using Names = std::map<std::string, std::shared_ptr<File>>;
  struct NameChange {
    std::string folder;
    std::function<void(Names&)> apply;
  };

  File& fileAt(const std::string& path);
  static void apply(std::string& bytes, const Change& change);
  static std::string survived(const File& file, Left left, std::mt19937& random);

  std::string m_root;
  bool m_watching = false;
  bool m_syncing = true;
  bool m_off = false;  ///< the power is
  bool m_struck = false;
  std::size_t m_count = 0;
  std::size_t m_failAt = 0;
  Fault m_fault = Fault::none;
  std::array<std::size_t, kCalls> m_calls{};
  Names m_names;         ///< as the running process sees them
  Names m_durableNames;  ///< as they are after a power cut
  std::vector<NameChange> m_pendingNames;
};

}  // namespace tidlig::fault
