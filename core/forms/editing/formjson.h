#pragma once

// The small pieces of a form's JSON; inside core/forms/editing only.

#include "base/jsontree.h"
#include "domain/case.h"
#include "domain/catalogue.h"

#include <functional>
#include <string>
#include <string_view>

namespace tidlig::forms {

/// The member `name` of `element` in `language`: the element's own where that is `own`, else a
/// translation beside it. An empty text takes it away.
void setLocalText(base::JsonTree& element, std::string_view name, std::string_view own,
                  std::string_view language, const std::string& text);
/// Both languages at once.
void setLocalText(base::JsonTree& element, std::string_view name, std::string_view own,
                  const domain::LocalText& text);

/// A boolean extension of the element: there and true, or not there.
void setFlagExtension(base::JsonTree& element, std::string_view url, bool on);

/// An item of this type with its texts.
base::JsonTree makeItem(const std::string& linkId, std::string_view type, std::string_view own,
                        const domain::LocalText& text);
/// Below an item: how it is meant.
base::JsonTree makeHelp(const std::string& linkId, std::string_view own,
                        const domain::LocalText& text);
/// What is seen of an indicator, with our four answers.
base::JsonTree makeIndicator(const std::string& linkId, std::string_view own,
                             const domain::Indicator& indicator);
/// An answer of one's own: a coding without a system.
base::JsonTree makeOption(const std::string& code, std::string_view own,
                          const domain::LocalText& text);

/// Whether the item is help to the one around it.
bool isHelp(const base::JsonTree& item);

/// The item with this linkId, the list that it stands in and its place there; null where there is
/// none.
struct FoundItem {
  base::JsonTree* list = nullptr;  ///< the array `item`
  std::size_t index = 0;
  base::JsonTree* parent = nullptr;  ///< the item around it; null at the top

  [[nodiscard]] base::JsonTree& item() const { return list->parts()[index].second; }
  explicit operator bool() const { return list != nullptr; }
};
FoundItem findItem(base::JsonTree& form, std::string_view linkId);

/// Every item under `element`, outer ones first.
void eachItem(const base::JsonTree& element,
              const std::function<void(const base::JsonTree&)>& visit);

}  // namespace tidlig::forms
