# Warnings, hardening and sanitizers, the same for every target of ours.
add_library(tidlig_compiler INTERFACE)
target_compile_options(tidlig_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  -fstack-protector-strong -fno-plt
  $<$<BOOL:${TIDLIG_WERROR}>:-Werror>)
target_link_options(tidlig_compiler INTERFACE -Wl,-z,relro,-z,now)

set(TIDLIG_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined or thread")
if(TIDLIG_SANITIZE)
  add_compile_options(-fsanitize=${TIDLIG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # GCC 12 takes its own std::regex for uninitialised where sanitizers keep it from looking inside.
  target_compile_options(tidlig_compiler INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  add_link_options(-fsanitize=${TIDLIG_SANITIZE})
endif()
