#include "storage/watching.h"

#include <algorithm>

namespace tidlig::storage {
namespace {

/// Of SQLite's virtual machine, or pages of a tree, between two looks.
constexpr int kStepsBetweenLooks = 1000;
/// In steps of the virtual machine, as measured on vaults of made-up families: what looking at a
/// page of a tree takes.
constexpr std::int64_t kTreePage = 900;
constexpr int kPagesBetweenTellings = 64;

}  // namespace

WatchedSteps::WatchedSteps(Database& database, const base::Progress& progress,
                           std::int64_t treePages, std::int64_t otherSteps)
    : m_connection(database.m_connection.get()),
      m_progress(progress),
      m_treePages(treePages),
      m_expected(treePages * kTreePage + otherSteps) {
  sqlite3_progress_handler(m_connection, kStepsBetweenLooks, look, this);
}

WatchedSteps::~WatchedSteps() {
  sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

int WatchedSteps::look(void* self) {
  auto& watched = *static_cast<WatchedSteps*>(self);
  watched.m_seen += kStepsBetweenLooks;
  const std::int64_t pages = std::min(watched.m_seen, watched.m_treePages);
  const std::int64_t done = pages * kTreePage + (watched.m_seen - pages);
  return base::tell(watched.m_progress, done, watched.m_expected) ? 0 : 1;
}

thread_local WatchedFile* WatchedFile::s_watching = nullptr;

WatchedFile::WatchedFile(Database& database, const base::Progress& progress, std::int64_t pages)
    : m_connection(database.m_connection.get()), m_progress(progress), m_pages(pages) {
  sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
  if (m_file == nullptr || m_file->pMethods == nullptr) return;
  m_real = m_file->pMethods;
  m_methods = *m_real;
  m_methods.xRead = read;
  m_methods.xWrite = write;
  m_file->pMethods = &m_methods;
  s_watching = this;
}

WatchedFile::~WatchedFile() {
  if (m_real != nullptr) m_file->pMethods = m_real;
  s_watching = nullptr;
}

bool WatchedFile::goesOn() {
  if (m_seen++ % kPagesBetweenTellings == 0 && !m_stopped) {
    m_stopped = !base::tell(m_progress, m_seen, m_pages);
  }
  return !m_stopped;
}

int WatchedFile::read(sqlite3_file* file, void* to, int amount, sqlite3_int64 from) {
  WatchedFile& watched = *s_watching;
  return watched.goesOn() ? watched.m_real->xRead(file, to, amount, from) : SQLITE_IOERR_READ;
}

int WatchedFile::write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 to) {
  WatchedFile& watched = *s_watching;
  if (watched.goesOn()) return watched.m_real->xWrite(file, from, amount, to);
  sqlite3_db_config(watched.m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  return SQLITE_IOERR_WRITE;
}

}  // namespace tidlig::storage
