#pragma once

#include "pages/page.h"
#include "usecases/formmove.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

/// What would happen to each answer of a draft that moves on to a newer version of its checklist;
/// a person then moves it or stays.
class MovePage : public Page {
  Q_OBJECT

 public:
  MovePage(Services& services, usecases::ScreeningKey draft);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void retell();
  void tell(forms::Carry carry, const QString& heading, const QString& words);
  void tellAnswer(const usecases::MovingAnswer& answer);
  void move();

  usecases::ScreeningKey m_key;
  std::optional<usecases::FormMove> m_move;
  QLabel* m_words;
  QVBoxLayout* m_list;
  QPushButton* m_go;
  QPushButton* m_stay;
};

}  // namespace tidlig::app
