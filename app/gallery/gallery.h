#pragma once

#include "theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tidlig::app {

struct Exhibit;

/// Development: every colour, icon and control of the window, each in every state it can be in. The
/// states are pictures of the control itself, posed one after the other; the control beside them
/// can be tried.
class Gallery : public QScrollArea {
  Q_OBJECT

 public:
  explicit Gallery(Theme& theme);

 protected:
  /// A control can only have the keyboard in the window that is worked in.
  bool event(QEvent* event) override;

 private:
  void hang();
  void addColours(QVBoxLayout* column);
  void addIcons(QVBoxLayout* column);
  void addExhibit(QVBoxLayout* column, const Exhibit& exhibit);

  QWidget* m_stage = nullptr;
};

}  // namespace tidlig::app
