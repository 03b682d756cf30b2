# Where everything is installed, and the Debian package made of it (./dev package).
include(GNUInstallDirs)

install(TARGETS tidlig-cli RUNTIME)
if(TARGET tidlig)
  install(TARGETS tidlig RUNTIME)
endif()
install(DIRECTORY forms DESTINATION ${CMAKE_INSTALL_DATADIR}/tidlig
        FILES_MATCHING PATTERN "*.json")
install(FILES packaging/debian/dk.tidlig.Tidlig.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/debian/dk.tidlig.Tidlig.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/tidlig.svg RENAME dk.tidlig.Tidlig.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tidlig)

# tidlig_install_compressed(FILE FOLDER): as Debian wants its changelogs and manual pages.
function(tidlig_install_compressed file folder)
  get_filename_component(name ${file} NAME)
  set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
  add_custom_command(OUTPUT ${compressed}
    COMMAND gzip -9nc ${file} > ${compressed}
    DEPENDS ${file})
  add_custom_target(compressed-${name} ALL DEPENDS ${compressed})
  install(FILES ${compressed} DESTINATION ${folder})
endfunction()

foreach(page IN ITEMS tidlig.1 tidlig-cli.1)
  configure_file(packaging/debian/${page}.in ${CMAKE_BINARY_DIR}/packaging/${page} @ONLY)
  tidlig_install_compressed(${CMAKE_BINARY_DIR}/packaging/${page} ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
tidlig_install_compressed(${CMAKE_SOURCE_DIR}/packaging/debian/changelog
                          ${CMAKE_INSTALL_DATADIR}/doc/tidlig)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tidlig)
set(CPACK_PACKAGE_VENDOR "Tidlig contributors")
set(CPACK_PACKAGE_CONTACT "Tidlig contributors <maintainers@tidlig.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The window's pictures are SVG; Debian 13 took the plugin that reads them out of the library.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.7)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-qpa-plugins, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Its first line is the project's description in CMakeLists.txt.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tidlig helps health visitors, daycare staff and job-centre advisers to write
down what they see of a child and a family, and shows where that puts the
family today: a suggestion with its reasons, never a decision.
.
It uses no network. Everything is kept encrypted in one folder.
.
This package holds the window (tidlig) and the command line (tidlig-cli).")
include(CPack)
