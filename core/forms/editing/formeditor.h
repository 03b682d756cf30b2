#pragma once

#include "base/jsontree.h"
#include "domain/catalogue.h"
#include "forms/questionnairereader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// What a new checklist begins with.
struct NewForm {
  domain::LocalText title;
  std::vector<std::string> professions;  ///< empty: everybody
  std::optional<domain::Subject::Kind> subject;
  domain::AgeBands ages;  ///< of a child's checklist; may be empty
};

/// A question of one's own.
enum class OwnQuestion : std::uint8_t {
  yesNo,
  oneOf,      ///< with options
  severalOf,  ///< with options
  words,
  number,
  date,
  explanation,  ///< is read, not answered
};

/// Which text of an item.
enum class ItemText : std::uint8_t { text, help };

/// What a new section or question says until somebody writes something else.
inline constexpr const char* kNewSection[] = {"Nyt afsnit", "New section"};
inline constexpr const char* kNewQuestion[] = {"Nyt spørgsmål", "New question"};

/// A checklist while it is being made or changed. Works on the form's own JSON, so that what it
/// does not know (extensions, weights, conditions) is kept and written out again. After every
/// change the form is read anew; a change after which it could not be read is refused and changes
/// nothing. linkIds of what was there stay; a new one is never one that was there before.
class FormEditor {
 public:
  /// Fails with `invalid` where the bytes are no form that can be used.
  static base::Result<FormEditor> open(std::string_view bytes, const domain::Catalogue& catalogue);
  /// A checklist with one empty section. `url` is its own for ever (urn:uuid:…).
  static base::Result<FormEditor> make(const NewForm& wanted, const std::string& url,
                                       base::Date today, const domain::Catalogue& catalogue);

  /// Makes it another form than the one it was opened from: with a url and title of its own, the
  /// version 1.0.0, and the source's canonical in `derivedFrom`.
  base::Status becomeCopy(const std::string& url, const domain::LocalText& title, base::Date today);
  /// Fails with `invalid` for an empty version, or one with spaces or a bar.
  base::Status setVersion(const std::string& version, base::Date today);

  /// No new item gets a linkId, and no new option a code, that stands in this other form: an
  /// earlier version, whose answers would else be taken for answers to the new question. Fails with
  /// `invalid` where it is no JSON.
  base::Status avoidLinkIdsOf(std::string_view bytes);

  [[nodiscard]] std::string bytes() const { return m_tree.bytes(); }
  [[nodiscard]] const Questionnaire& form() const { return m_read.form.value(); }
  [[nodiscard]] const ReadForm& read() const { return m_read; }

  base::Status setTitle(std::string_view language, const std::string& text);
  base::Status setDescription(std::string_view language, const std::string& text);
  /// An empty help in the form's own language takes it away; an empty text is refused there and
  /// elsewhere takes a translation away. Fails with `notFound` or `invalid`.
  base::Status setText(std::string_view linkId, ItemText which, std::string_view language,
                       const std::string& text);
  base::Status setRequired(std::string_view linkId, bool required);
  base::Status setProfessionalOnly(std::string_view linkId, bool only);
  /// Of a question of one's own that has options. One that says what it said before in
  /// the form's own language stays the same answer; where as many are new as are gone, they are the
  /// same ones reworded. A code that was another answer's once is never given again. Fails with
  /// `invalid` for none, an empty or a repeated one, or another kind of question.
  base::Status setOptions(std::string_view linkId, const std::vector<domain::LocalText>& options);

  /// Each gives the new item's linkId. `after`: the item below which it goes, or the section in
  /// which it comes last. Fails with `notFound`, or `invalid` (the indicator is asked already).
  base::Result<std::string> addSection(const domain::LocalText& text);
  base::Result<std::string> addIndicator(std::string_view after,
                                         const domain::Indicator& indicator);
  base::Result<std::string> addQuestion(std::string_view after, OwnQuestion kind,
                                        const domain::LocalText& text);

  /// One place up or down among its brothers and sisters; a question at the end of its section goes
  /// into the one beside. False where there is no further place.
  base::Result<bool> move(std::string_view linkId, int steps);
  /// With everything under it. Fails with `invalid` where the conditions of other questions ask for
  /// something of it.
  base::Status remove(std::string_view linkId);

 private:
  FormEditor(base::JsonTree tree, const domain::Catalogue& catalogue, ReadForm read)
      : m_tree(std::move(tree)), m_catalogue(&catalogue), m_read(std::move(read)) {}
  /// Keeps the changed tree where it can be read.
  base::Status keep(base::JsonTree changed);
  [[nodiscard]] std::string language() const;
  void rememberCodes(const base::JsonTree& item);
  [[nodiscard]] std::string freshLinkId(const std::string& wanted) const;
  base::Result<std::string> insert(std::string_view after, base::JsonTree item);

  base::JsonTree m_tree;
  const domain::Catalogue* m_catalogue;
  ReadForm m_read;
  std::vector<std::string> m_gone;  ///< linkIds that were there; never given again
  std::map<std::string, std::set<std::string>, std::less<>> m_codes;  ///< likewise, by linkId
};

}  // namespace tidlig::forms
