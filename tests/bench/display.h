#pragma once

#include "program.h"

#include <xcb/xcb.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::bench {

/// A screen without glass for programs that are watched: Xvfb, a window manager and a message bus
/// of their own.
class Display {
 public:
  /// `folder` must be empty: the bus's socket lies there. Fails with `notFound` when a program is
  /// missing, and with `io` when one of them does not come up.
  static base::Result<std::unique_ptr<Display>> open(const std::filesystem::path& folder);
  ~Display();
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;

  /// For programs that are to show themselves here.
  [[nodiscard]] const std::vector<std::string>& environment() const { return m_environment; }

  /// Waits until a window is managed, active and painted: its middle shows more colours than an
  /// empty one. False after half a minute.
  bool waitForWindow();
  /// Waits until no window is managed.
  bool waitForNoWindow();

 private:
  Display() = default;
  base::Status connect(int number);
  base::Status startHelpers(const std::filesystem::path& folder);
  [[nodiscard]] std::vector<xcb_window_t> windowsIn(const char* property);
  [[nodiscard]] xcb_atom_t atom(const char* name);
  [[nodiscard]] bool isPainted(xcb_window_t window);

  std::vector<Running> m_helpers;  ///< in the order in which they were started
  std::vector<std::string> m_environment;
  xcb_connection_t* m_connection = nullptr;
  xcb_window_t m_root = 0;
};

}  // namespace tidlig::bench
