#include "display.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <set>
#include <thread>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr int kFirstNumber = 90;
constexpr int kNumbers = 100;
constexpr std::uint16_t kCropWidth = 600;
constexpr std::uint16_t kCropHeight = 400;
constexpr std::size_t kColoursOfText = 12;
constexpr double kPatienceMilliseconds = 30'000;

/// What xcb gives is let go with free().
struct Freed {
  void operator()(void* reply) const { std::free(reply); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, Freed>;

/// Asks every two milliseconds until it holds, or patience ends.
template <typename Condition>
bool waitUntil(const Condition& condition) {
  const double begin = nowMilliseconds();
  while (nowMilliseconds() - begin < kPatienceMilliseconds) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return false;
}

int freeDisplayNumber() {
  int number = kFirstNumber;
  while (number < kFirstNumber + kNumbers &&
         (fs::exists(fmt::format("/tmp/.X11-unix/X{}", number)) ||
          fs::exists(fmt::format("/tmp/.X{}-lock", number)))) {
    ++number;
  }
  return number;
}

std::int16_t middle(std::int16_t from, std::uint16_t size, std::uint16_t crop) {
  return static_cast<std::int16_t>(from + (size - crop) / 2);
}

}  // namespace

base::Result<std::unique_ptr<Display>> Display::open(const fs::path& folder) {
  for (const char* needed : {"Xvfb", "openbox", "dbus-daemon"}) TIDLIG_TRY(findProgram(needed));
  std::unique_ptr<Display> display(new Display());
  const int number = freeDisplayNumber();
  const std::string name = fmt::format(":{}", number);
  TIDLIG_ASSIGN(Running server,
                Running::start({.command = {"Xvfb", name, "-screen", "0", "1366x768x24",
                                            "-nolisten", "tcp", "-noreset"}}));
  display->m_helpers.push_back(std::move(server));
  display->m_environment = {"DISPLAY=" + name, "QT_QPA_PLATFORM=xcb"};
  TIDLIG_TRY(display->connect(number));
  TIDLIG_TRY(display->startHelpers(folder));
  return display;
}

Display::~Display() {
  if (m_connection != nullptr) xcb_disconnect(m_connection);
  while (!m_helpers.empty()) m_helpers.pop_back();
}

base::Status Display::connect(int number) {
  const std::string name = fmt::format(":{}", number);
  const bool connected = waitUntil([&] {
    m_connection = xcb_connect(name.c_str(), nullptr);
    if (xcb_connection_has_error(m_connection) == 0) return true;
    xcb_disconnect(m_connection);
    m_connection = nullptr;
    return false;
  });
  if (!connected) return Error{ErrorKind::io, "Xvfb does not answer"};
  m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
  return base::Done{};
}

base::Status Display::startHelpers(const fs::path& folder) {
  const fs::path socket = folder / "bus";
  TIDLIG_ASSIGN(Running bus, Running::start({.command = {"dbus-daemon", "--session", "--nofork",
                                                         "--address=unix:path=" + socket.string()},
                                             .environment = m_environment}));
  m_helpers.push_back(std::move(bus));
  m_environment.push_back("DBUS_SESSION_BUS_ADDRESS=unix:path=" + socket.string());
  TIDLIG_ASSIGN(Running manager,
                Running::start({.command = {"openbox"}, .environment = m_environment}));
  m_helpers.push_back(std::move(manager));
  const bool up = waitUntil(
      [&] { return fs::exists(socket) && !windowsIn("_NET_SUPPORTING_WM_CHECK").empty(); });
  if (!up) return Error{ErrorKind::io, "the window manager or the message bus does not come up"};
  return base::Done{};
}

xcb_atom_t Display::atom(const char* name) {
  const auto length = static_cast<std::uint16_t>(std::strlen(name));
  const Owned<xcb_intern_atom_reply_t> reply(
      xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, length, name), nullptr));
  return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

std::vector<xcb_window_t> Display::windowsIn(const char* property) {
  const auto cookie =
      xcb_get_property(m_connection, 0, m_root, atom(property), XCB_GET_PROPERTY_TYPE_ANY, 0, 1000);
  const Owned<xcb_get_property_reply_t> reply(
      xcb_get_property_reply(m_connection, cookie, nullptr));
  if (!reply || reply->format != 32) return {};
  const auto* first = static_cast<const xcb_window_t*>(xcb_get_property_value(reply.get()));
  const auto bytes = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
  std::vector<xcb_window_t> windows(first, first + bytes / sizeof(xcb_window_t));
  std::erase(windows, static_cast<xcb_window_t>(XCB_WINDOW_NONE));
  return windows;
}

bool Display::isPainted(xcb_window_t window) {
  const Owned<xcb_get_geometry_reply_t> size(
      xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
  const Owned<xcb_translate_coordinates_reply_t> place(xcb_translate_coordinates_reply(
      m_connection, xcb_translate_coordinates(m_connection, window, m_root, 0, 0), nullptr));
  if (!size || !place) return false;
  const std::uint16_t width = std::min(size->width, kCropWidth);
  const std::uint16_t height = std::min(size->height, kCropHeight);
  // From the root: what can be seen, not what the window would like to show.
  const auto cookie = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root,
                                    middle(place->dst_x, size->width, width),
                                    middle(place->dst_y, size->height, height), width, height, ~0U);
  const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, cookie, nullptr));
  if (!image) return false;
  const auto* bytes = xcb_get_image_data(image.get());
  const auto length = static_cast<std::size_t>(xcb_get_image_data_length(image.get()));
  std::set<std::uint32_t> colours;
  for (std::size_t at = 0; at + 4 <= length && colours.size() < kColoursOfText; at += 4) {
    std::uint32_t colour = 0;
    std::memcpy(&colour, bytes + at, sizeof colour);
    colours.insert(colour & 0xFFFFFFU);
  }
  return colours.size() >= kColoursOfText;
}

bool Display::waitForWindow() {
  return waitUntil([&] {
    const std::vector<xcb_window_t> managed = windowsIn("_NET_CLIENT_LIST");
    const std::vector<xcb_window_t> active = windowsIn("_NET_ACTIVE_WINDOW");
    if (active.empty() || std::find(managed.begin(), managed.end(), active[0]) == managed.end()) {
      return false;
    }
    return isPainted(active[0]);
  });
}

bool Display::waitForNoWindow() {
  return waitUntil([&] { return windowsIn("_NET_CLIENT_LIST").empty(); });
}

}  // namespace tidlig::bench
