# tidlig_precompile(TARGET HEADERS...): the headers that nearly every file of TARGET reads are read
# once. They name nothing that a file may leave out: the sanitizer presets build without them.
option(TIDLIG_PRECOMPILE "Precompile the headers that every file reads" ON)

function(tidlig_precompile target)
  if(NOT TIDLIG_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <filesystem> <functional> <memory> <optional> <string> <string_view>
    <vector> <fmt/format.h> ${ARGN})
  # Without it ccache cannot tell what a precompiled header holds.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()
