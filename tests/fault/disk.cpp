#include "fault/disk.h"

#include <algorithm>
#include <fstream>

namespace tidlig::fault {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSector = 512;

std::string folderOf(const std::string& path) {
  return fs::path(path).parent_path().string();
}

std::string contentOf(const fs::path& path) {
  std::string bytes(fs::file_size(path), '\0');
  std::ifstream(path, std::ios::binary)
      .read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

/// Moves a file, or everything below a folder.
template <typename Names>
void moveNames(Names& names, const std::string& from, const std::string& to) {
  Names moved;
  for (auto it = names.begin(); it != names.end();) {
    const std::string& path = it->first;
    const bool same = path == from;
    const bool below =
        path.size() > from.size() && path.starts_with(from) && path[from.size()] == '/';
    if (!same && !below) {
      ++it;
      continue;
    }
    moved[to + path.substr(from.size())] = it->second;
    it = names.erase(it);
  }
  for (auto& [path, file] : moved) names[path] = file;
}

/// Two files or folders change their names.
template <typename Names>
void exchangeNames(Names& names, const std::string& one, const std::string& other) {
  const std::string between = one + "\n";  // no file's name
  moveNames(names, one, between);
  moveNames(names, other, one);
  moveNames(names, between, other);
}

}  // namespace

Disk& Disk::the() {
  static Disk disk;
  return disk;
}

void Disk::watch(const fs::path& root, bool syncing) {
  *this = Disk();
  m_root = root.string() + "/";
  m_syncing = syncing;
  std::error_code none;
  for (const auto& entry : fs::recursive_directory_iterator(root, none)) {
    if (!entry.is_regular_file() || !entry.path().string().starts_with(m_root)) continue;
    auto file = std::make_shared<File>();
    file->durable = contentOf(entry.path());
    m_names[entry.path().string()] = file;
  }
  m_durableNames = m_names;
  m_watching = true;
}

void Disk::failAt(std::size_t call, Fault fault) {
  m_failAt = call;
  m_fault = fault;
}

std::size_t Disk::stop() {
  m_watching = false;
  return m_count;
}

bool Disk::watches(std::string_view path) const {
  // The index of the write-ahead log is memory that the processes share: never read after a crash.
  return m_watching && path.starts_with(m_root) && !path.ends_with("-shm");
}

Fault Disk::next(Call call) {
  ++m_calls.at(static_cast<std::size_t>(call));
  if (++m_count != m_failAt) return Fault::none;
  m_struck = true;
  if (m_fault == Fault::powerCut) m_off = true;
  return m_fault;
}

Disk::File& Disk::fileAt(const std::string& path) {
  auto& file = m_names[path];
  if (!file) {
    file = std::make_shared<File>();
    m_pendingNames.push_back(
        {folderOf(path), [path, made = file](Names& names) { names[path] = made; }});
  }
  return *file;
}

void Disk::apply(std::string& bytes, const Change& change) {
  if (change.truncates) {
    bytes.resize(change.offset);
    return;
  }
  const std::size_t end = change.offset + change.bytes.size();
  if (bytes.size() < end) bytes.resize(end);
  std::copy(change.bytes.begin(), change.bytes.end(),
            bytes.begin() + static_cast<std::ptrdiff_t>(change.offset));
}

void Disk::wrote(const std::string& path, std::size_t offset, std::string_view bytes) {
  fileAt(path).pending.push_back({offset, std::string(bytes), false});
}

void Disk::truncated(const std::string& path, std::size_t size) {
  fileAt(path).pending.push_back({size, {}, true});
}

void Disk::synced(const std::string& path) {
  if (fs::is_directory(path)) {
    std::vector<NameChange> later;
    for (NameChange& change : m_pendingNames) {
      if (change.folder == path) {
        change.apply(m_durableNames);
      } else {
        later.push_back(std::move(change));
      }
    }
    m_pendingNames = std::move(later);
    return;
  }
  File& file = fileAt(path);
  for (const Change& change : file.pending) apply(file.durable, change);
  file.pending.clear();
}

void Disk::removed(const std::string& path) {
  m_names.erase(path);
  m_pendingNames.push_back({folderOf(path), [path](Names& names) { names.erase(path); }});
}

void Disk::renamed(const std::string& from, const std::string& to) {
  moveNames(m_names, from, to);
  m_pendingNames.push_back(
      {folderOf(to), [from, to](Names& names) { moveNames(names, from, to); }});
}

void Disk::exchanged(const std::string& one, const std::string& other) {
  exchangeNames(m_names, one, other);
  m_pendingNames.push_back(
      {folderOf(one), [one, other](Names& names) { exchangeNames(names, one, other); }});
}

std::string Disk::survived(const File& file, Left left, std::mt19937& random) {
  std::string bytes = file.durable;
  if (left == Left::nothing) return bytes;
  for (const Change& change : file.pending) {
    if (left == Left::everything) {
      apply(bytes, change);
    } else if (change.truncates) {
      if (random() % 2 == 0) apply(bytes, change);
    } else {
      for (std::size_t at = 0; at < change.bytes.size(); at += kSector) {
        if (random() % 2 == 0) continue;
        apply(bytes, {change.offset + at, change.bytes.substr(at, kSector), false});
      }
    }
  }
  return bytes;
}

void Disk::restore(const fs::path& to, Left left, unsigned seed) const {
  std::mt19937 random(seed);
  Names names = m_durableNames;
  // A folder's changes reach the disk in their order; how many of them did is chance.
  std::size_t many = left == Left::nothing ? 0 : m_pendingNames.size();
  if (left == Left::some) many = random() % (many + 1);
  for (std::size_t i = 0; i < many; ++i) m_pendingNames[i].apply(names);
  for (const auto& [path, file] : names) {
    const fs::path place = to / path.substr(m_root.size());
    fs::create_directories(place.parent_path());
    std::ofstream(place, std::ios::binary) << survived(*file, left, random);
  }
}

}  // namespace tidlig::fault
