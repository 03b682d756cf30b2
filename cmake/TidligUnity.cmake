# tidlig_unity(TARGET): compiles several files of TARGET at a time, so that the headers they share are
# read once. What such files call alike in their anonymous namespaces must differ or be shared. The
# sanitizer presets and `./dev lint` compile each file by itself, so that none leaves out a header.
option(TIDLIG_UNITY "Compile several files at a time" ON)

function(tidlig_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${TIDLIG_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()
