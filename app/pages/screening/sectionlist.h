#pragma once

#include <QListWidget>

#include <vector>

namespace tidlig::app {

/// The sections of a checklist with how many questions are left in each.
class SectionList : public QListWidget {
  Q_OBJECT

 public:
  explicit SectionList(QWidget* parent = nullptr);

  struct Section {
    QString title;
    int left = 0;
    int all = 0;
  };
  void setSections(const std::vector<Section>& sections);
  /// Marks where the keyboard is without asking anybody to go there.
  void setCurrent(int section);

 Q_SIGNALS:
  void chosen(int section);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
};

}  // namespace tidlig::app
