#include "session/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using tidlig::app::IdleWatch;
using namespace std::chrono_literals;

namespace {

/// A watch whose clock stands where it is put.
struct Watched {
  IdleWatch::Milliseconds now{0};
  IdleWatch watch{nullptr, [this] { return now; }};
  QSignalSpy idle{&watch, &IdleWatch::idle};
  QSignalSpy countdown{&watch, &IdleWatch::countdown};

  Watched() { watch.start(); }
  void at(IdleWatch::Milliseconds time) {
    now = time;
    watch.check();
  }
};

}  // namespace

TEST_CASE("five minutes without a touch lock, not a second less") {
  Watched w;
  w.at(4min + 59s);
  CHECK(w.idle.isEmpty());
  w.at(5min);
  CHECK(w.idle.size() == 1);
}

TEST_CASE("the last half minute is counted down, and a key ends the countdown") {
  Watched w;
  w.at(4min + 29s);
  CHECK(w.countdown.isEmpty());
  w.at(4min + 30s);
  REQUIRE(w.countdown.size() == 1);
  CHECK(w.countdown.back().front().toInt() == 30);
  w.at(4min + 59s);
  CHECK(w.countdown.back().front().toInt() == 1);
  QWidget any;
  QTest::keyClick(&any, Qt::Key_Shift);
  CHECK(w.countdown.back().front().toInt() == 0);
  w.at(9min + 58s);
  CHECK(w.idle.isEmpty());
  w.at(10min);
  CHECK(w.idle.size() == 1);
}

TEST_CASE("a key after the lid was closed for long does not save what is overdue") {
  Watched w;
  w.now = 8h;
  QWidget any;
  QTest::keyClick(&any, Qt::Key_A);
  CHECK(w.idle.size() == 1);
}
