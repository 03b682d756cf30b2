#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::test {

/// What a finished program left behind.
struct Finished {
  int status = -1;  ///< exit status; 128 + signal when a signal ended it
  std::string out;
  std::string err;
};

/// Runs a real program to its end. `input` goes to its standard input, each of `pipes` to the file
/// descriptor with that number (for --passphrase-fd).
Finished run(const std::vector<std::string>& command, std::string_view input = {},
             const std::map<int, std::string>& pipes = {});

/// Runs the command-line program that was built with these tests.
Finished cli(const std::vector<std::string>& arguments, std::string_view input = {},
             const std::map<int, std::string>& pipes = {});

/// The lines of `text`, without line ends.
std::vector<std::string> lines(std::string_view text);

}  // namespace tidlig::test
