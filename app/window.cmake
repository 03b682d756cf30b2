# The desktop program: tidlig_app (everything but main) and tidlig.
find_package(PkgConfig REQUIRED)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg DBus PrintSupport LinguistTools)

file(GLOB_RECURSE app_sources CONFIGURE_DEPENDS
  session/*.cpp theme/*.cpp text/*.cpp commands/*.cpp models/*.cpp widgets/*.cpp pages/*.cpp
  print/*.cpp shots/*.cpp gallery/*.cpp
  session/*.h theme/*.h text/*.h commands/*.h models/*.h widgets/*.h pages/*.h print/*.h shots/*.h gallery/*.h)

qt_add_library(tidlig_app STATIC ${app_sources})
set_target_properties(tidlig_app PROPERTIES AUTOMOC ON)
target_include_directories(tidlig_app PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(tidlig_app
  PUBLIC TIDLIG_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS
         QT_USE_QSTRINGBUILDER
  PRIVATE $<$<CONFIG:Release>:TIDLIG_RELEASE>)
target_link_libraries(tidlig_app
  PUBLIC tidlig_core Qt6::Core Qt6::Gui Qt6::Widgets Qt6::DBus
  PRIVATE Qt6::Svg Qt6::PrintSupport PkgConfig::QRENCODE)

# Translations: after a change of texts run `cmake --build build/dev --target texts`.
set(translations ${CMAKE_SOURCE_DIR}/resources/translations/tidlig_da.ts
                 ${CMAKE_SOURCE_DIR}/resources/translations/tidlig_en.ts)
qt_add_lrelease(tidlig_app TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE translated
                OPTIONS -silent)
add_custom_target(texts
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete ${CMAKE_CURRENT_SOURCE_DIR}
          -ts ${translations}
  COMMENT "Collecting the texts of the window into resources/translations" VERBATIM)
qt_add_resources(tidlig_app translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR}
                 FILES ${translated})

file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(tidlig_app looks PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources
                 FILES ${icons} ${CMAKE_SOURCE_DIR}/resources/style/tidlig.qss
                       ${CMAKE_SOURCE_DIR}/resources/style/tokens.json)
file(GLOB help CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*/*.html
                                 ${CMAKE_SOURCE_DIR}/resources/help/pictures/*.png)
qt_add_resources(tidlig_app help PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${help})

qt_add_executable(tidlig main.cpp)
target_link_libraries(tidlig PRIVATE tidlig_app)
set_target_properties(tidlig PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
