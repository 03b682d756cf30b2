#pragma once

#include "print/paper.h"
#include "scoring/model.h"
#include "words/sentences.h"

namespace tidlig::app {

/// A scoring model on one page (A4): scoring::modelSheet as a paper.
Paper modelPaper(const scoring::Model& model, words::Language language);

/// Prints a model's file into a new PDF, for the command line. The exit status: 0, 1 for a model
/// that is refused, 2 for what cannot be read, 7 for what cannot be written; one line on standard
/// error says which.
int printModelFile(const QString& model, const QString& pdf, words::Language language);

}  // namespace tidlig::app
