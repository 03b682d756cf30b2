#pragma once

#include "usecases/logreading.h"

#include <QString>

namespace tidlig::app {

/// What happened, in words: "Signed in", "Read a family". With the count, where it is part of it.
QString logText(const usecases::LogLine& line);
/// "Families and their members" and so on.
QString logGroupName(usecases::LogGroup group);
/// The name of who did it, or that they were removed since.
QString logPersonName(const std::string& name, std::int64_t id);
/// What a verification found and what to do, in whole sentences.
QString logVerdictText(const usecases::LogVerdict& verdict);

}  // namespace tidlig::app
