#include "support/clivault.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using test::caseLine;
using test::Finished;
using test::onVault;
using test::run;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

std::string manyCases(const std::string& prefix, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += caseLine(prefix + std::to_string(i));
  return text;
}

/// Runs a shell script that may mount things, in a name space of its own; the program is "$cli".
Finished inNamespace(const std::string& script, std::string_view input,
                     const std::vector<std::string>& arguments) {
  std::vector<std::string> command = {"unshare",           "-rm",     "sh", "-c",
                                      "cli=$0; " + script, TIDLIG_CLI};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(command, input, {{3, std::string(test::kPassphrase) + "\n"}});
}

bool mayMount() {
  return run({"unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"}).status == 0;
}

std::set<std::string> storedIn(const std::string& acknowledged) {
  std::set<std::string> families;
  for (const std::string& line : test::lines(acknowledged)) {
    if (line.starts_with("stored ")) families.insert(line.substr(7));
  }
  return families;
}

}  // namespace

TEST_CASE("a read-only folder is said so and nothing is lost") {
  if (!mayMount()) SKIP("mounting is not allowed here");
  TestVault vault;
  CHECK(onVault(vault.path(), {"case", "import", "-"}, caseLine("F-1")).status == 0);
  const Finished finished = inNamespace(
      "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && "
      "\"$cli\" case import --vault \"$1\" --passphrase-fd 3 -",
      caseLine("F-2"), {vault.path().string()});
  CHECK(finished.status == 7);
  CHECK(test::lines(finished.err).size() == 1);
  CHECK(finished.err.find("read-only") != std::string::npos);
  CHECK(finished.out.empty());
  CHECK(test::lines(onVault(vault.path(), {"case", "export"}).out).size() == 1);
}

TEST_CASE("a folder that belongs to somebody else is said so") {
  if (run({"setpriv", "--reuid=65534", "--clear-groups", "true"}).status != 0) {
    SKIP("another user cannot be tried here");
  }
  TestVault vault;
  const Finished finished = run({"setpriv", "--reuid=65534", "--clear-groups", TIDLIG_CLI, "vault",
                                 "info", "--vault", vault.path().string()});
  CHECK((finished.status == 7 || finished.status == 2));
  CHECK(test::lines(finished.err).size() == 1);
}

TEST_CASE("a full disk stops an import with everything acknowledged on it") {
  if (!mayMount()) SKIP("mounting is not allowed here");
  TestVault vault;
  const test::TempFolder outside;
  const std::string script =
      "mount -t tmpfs -o size=9000k tmpfs /mnt && cp -r \"$1\" /mnt/v && "
      "\"$cli\" case import --vault /mnt/v --passphrase-fd 3 -; status=$?; "
      "rm -f /mnt/v/vault.reserve; cp -r /mnt/v \"$2\"; exit $status";
  const Finished finished =
      inNamespace(script, manyCases("F-", 12000), {vault.path().string(), outside.path().string()});
  INFO(finished.err);
  CHECK(finished.status == 7);
  CHECK(test::lines(finished.err).size() == 1);
  CHECK(finished.err.find("disk is full") != std::string::npos);
  const auto acknowledged = storedIn(finished.out);
  CHECK(acknowledged.size() > 100);
  CHECK(acknowledged.size() < 12000);
  const Finished exported = onVault(outside / "v", {"case", "export"});
  CHECK(exported.status == 0);
  CHECK(test::lines(exported.out).size() >= acknowledged.size());
  for (const std::string& family : acknowledged) {
    if (exported.out.find("{\"family\":\"" + family + "\",") == std::string::npos) FAIL(family);
  }
  CHECK(onVault(outside / "v", {"vault", "check"}).status == 0);
}

TEST_CASE("a vault that does not fit on the disk is not made by halves") {
  if (!mayMount()) SKIP("mounting is not allowed here");
  for (const char* size : {"64k", "1m", "4m"}) {
    INFO(size);
    const Finished finished = inNamespace(
        "mount -t tmpfs -o size=$1 tmpfs /mnt && \"$cli\" vault create --vault /mnt/v "
        "--user anna --recovery-out /mnt/key --passphrase-fd 3; status=$?; "
        "ls /mnt; exit $status",
        {}, {size});
    CHECK(finished.status == 7);
    CHECK(finished.out.empty());
    CHECK(test::lines(finished.err).size() == 1);
  }
}

TEST_CASE("what was acknowledged before a kill -9 is there afterwards") {
  TestVault vault;
  const std::string input = manyCases("F-", 4000);
  std::set<std::string> acknowledged;
  // Killed once so many lines came out: however slow the machine is, the program is in the midst.
  for (const char* lines : {"1", "40", "300", "1000"}) {
    INFO(lines);
    // A job in the background has no standard input of its own: feed it from a file.
    test::writeBytes(vault / "../cases", input);
    const std::string script =
        "\"$0\" case import --vault \"$1\" --passphrase-fd 3 - < \"$3\" > \"$4\" & "
        "while kill -0 $! && [ \"$(wc -l < \"$4\")\" -lt \"$2\" ]; do sleep 0.01; done; "
        "kill -9 $!; wait $!; cat \"$4\"";
    test::writeBytes(vault / "../told", {});
    const Finished fed = run({"sh", "-c", script, TIDLIG_CLI, vault.path().string(), lines,
                              (vault / "../cases").string(), (vault / "../told").string()},
                             {}, {{3, std::string(test::kPassphrase) + "\n"}});
    const auto told = storedIn(fed.out);
    CHECK(told.size() >= std::stoul(lines));
    acknowledged.insert(told.begin(), told.end());
    const Finished exported = onVault(vault.path(), {"case", "export"});
    REQUIRE(exported.status == 0);
    for (const std::string& family : acknowledged) {
      if (exported.out.find("{\"family\":\"" + family + "\",") == std::string::npos) FAIL(family);
    }
  }
  CHECK(onVault(vault.path(), {"vault", "check"}).status == 0);
}

TEST_CASE("nothing readable lies in the vault's files, in temporary files or in any write") {
  TestVault vault;
  const std::string family = "Qzvibekesen Ydunsdatter";
  const std::string input = caseLine(family) + manyCases("F-", 50);
  const test::TempFolder temporary;
  const fs::path trace = temporary / "trace";
  const bool traced = run({"strace", "-V"}).status == 0;
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"case", "import", "-"}, {"case", "export"}, {"assess"}, {"vault", "check"}}) {
    std::vector<std::string> command = {"env", "TMPDIR=" + temporary.path().string(),
                                        "ASAN_OPTIONS=detect_leaks=0"};
    if (traced) {
      for (const char* part : {"strace", "-f", "-qq", "-s", "100000", "-A", "-o"}) {
        command.emplace_back(part);
      }
      command.push_back(trace.string());
      command.insert(command.end(), {"-e", "trace=openat,pwrite64,pwritev,write,writev"});
    }
    command.emplace_back(TIDLIG_CLI);
    command.insert(command.end(), arguments.begin(), arguments.end());
    command.insert(command.end(), {"--vault", vault.path().string(), "--passphrase-fd", "3"});
    const Finished finished = run(command, input, {{3, std::string(test::kPassphrase) + "\n"}});
    INFO(finished.err);
    CHECK(finished.status == 0);
  }
  for (const fs::path& folder : {vault.path(), temporary.path()}) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file() || entry.path() == trace) continue;
      INFO(entry.path());
      const std::string bytes = test::bytesOf(entry.path());
      CHECK(bytes.find("Qzvibekesen") == std::string::npos);
      CHECK(bytes.find("sign.sleep") == std::string::npos);
      CHECK(bytes.find("ved broen") == std::string::npos);
    }
  }
  if (!traced) SKIP("strace is not here: writes were not traced");
  for (const std::string& line : test::lines(test::bytesOf(trace))) {
    // Standard output is where families belong.
    if (line.find("write(1, ") != std::string::npos) continue;
    INFO(line.substr(0, 200));
    if (line.find("Qzvibekesen") != std::string::npos) FAIL("a name was written in the clear");
    // The end of the log, a number and a hash, is kept outside on purpose.
    if (line.find("/tidlig/heads/") != std::string::npos) continue;
    const bool created = line.find("O_CREAT") != std::string::npos;
    if (created && line.find(vault.path().string()) == std::string::npos) FAIL("a file elsewhere");
  }
}
