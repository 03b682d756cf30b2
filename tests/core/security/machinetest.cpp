#include "security/machine.h"
#include "security/process.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using namespace tidlig::security;
namespace fs = std::filesystem;

namespace {

/// A kernel's own files, as far as they are asked.
struct MadeUpSystem {
  test::TempFolder folder;
  SystemFolders system{folder.path() / "proc", folder.path() / "sys"};

  MadeUpSystem() {
    fs::create_directories(system.proc);
    fs::create_directories(system.sys / "dev" / "block");
  }
  void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }
  fs::path device(const std::string& name, const std::string& number) {
    const fs::path place = system.sys / "block" / name;
    fs::create_directories(place);
    fs::create_directory_symlink(place, system.sys / "dev" / "block" / number);
    return place;
  }
  void swaps(const std::string& lines) {
    write(system.proc / "swaps", "Filename Type Size Used Priority\n" + lines);
  }
};

}  // namespace

TEST_CASE("a disk is encrypted where it, or one that it lies on, is a crypt device") {
  MadeUpSystem made;
  made.device("sda", "8:0");
  const fs::path crypt = made.device("dm-0", "254:0");
  made.write(crypt / "dm" / "uuid", "CRYPT-LUKS2-0\n");
  const fs::path volume = made.device("dm-1", "254:1");
  made.write(volume / "dm" / "uuid", "LVM-0\n");
  fs::create_directories(volume / "slaves");
  fs::create_directory_symlink(crypt, volume / "slaves" / "dm-0");
  const fs::path bare = made.device("dm-2", "254:2");
  made.write(bare / "dm" / "uuid", "LVM-1\n");

  CHECK(deviceProtection(made.system, 8, 0) == Protection::off);
  CHECK(deviceProtection(made.system, 254, 0) == Protection::on);
  CHECK(deviceProtection(made.system, 254, 1) == Protection::on);
  CHECK(deviceProtection(made.system, 254, 2) == Protection::off);
}

TEST_CASE("where the system does not say what a file system lies on, nothing is claimed") {
  const MadeUpSystem made;
  CHECK(deviceProtection(made.system, 0, 44) == Protection::unknown);
  CHECK(deviceProtection(made.system, 8, 99) == Protection::unknown);
  CHECK(swapProtection(made.system) == Protection::unknown);
}

TEST_CASE("a machine without swap, or with swap in memory, writes no memory to a disk") {
  MadeUpSystem made;
  made.swaps("");
  CHECK(swapProtection(made.system) == Protection::on);
  made.swaps("/dev/zram0 partition 1048576 0 100\n");
  CHECK(swapProtection(made.system) == Protection::on);
}

TEST_CASE("a swap file counts as the disk it lies on, and what is not there is unknown") {
  MadeUpSystem made;
  made.swaps("/no/such/device partition 1048576 0 -2\n");
  CHECK(swapProtection(made.system) == Protection::unknown);
  const fs::path file = made.folder.path() / "swapfile";
  made.write(file, "x");
  made.swaps(file.string() + " file 1048576 0 -2\n");
  // The made-up /sys knows no device of this machine.
  CHECK(swapProtection(made.system) == Protection::unknown);
}

TEST_CASE("a process that was hardened tells that it leaves no core dumps") {
  hardenProcess();
  const MadeUpSystem made;
  CHECK(machineFacts(made.folder.path(), made.system).dumps == Protection::on);
}
