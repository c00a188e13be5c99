# reelwright_module(<folder> SOURCES ... [USES <folder> ...] [LIBS <target> ...] [PCH <header> ...]
#                   [MOC] [OPTIMISE])
#
# One folder of the architecture as one static library, named after its folder
# (model/base -> reelwright_model_base). Its headers are included as <folder/file.h>, and only by
# targets that link it: the include root of each module holds that one folder and nothing else, so
# an include that the architecture forbids does not compile. MOC: it has QObjects. OPTIMISE: pixel
# loops that -O3 vectorises.
function(reelwright_module folder)
  cmake_parse_arguments(ARG "MOC;OPTIMISE" "" "SOURCES;USES;LIBS;PCH" ${ARGN})
  string(REPLACE "/" "_" name "reelwright_${folder}")
  set(root "${CMAKE_BINARY_DIR}/include/${name}")
  get_filename_component(parent "${root}/${folder}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${folder}" "${root}/${folder}" SYMBOLIC)

  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${root}")
  target_link_libraries(${name} PUBLIC reelwright_settings tl::expected ${ARG_LIBS})
  foreach(used IN LISTS ARG_USES)
    string(REPLACE "/" "_" target "reelwright_${used}")
    target_link_libraries(${name} PUBLIC ${target})
  endforeach()
  if(ARG_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ARG_OPTIMISE)
    target_compile_options(${name} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-O3>)
  endif()
  list(LENGTH ARG_SOURCES count)
  if(ARG_PCH OR count GREATER 7) # fewer do not earn it back
    target_precompile_headers(${name} PRIVATE ${ARG_PCH} <QHash> <QList> <QMap> <QString>
      <algorithm> <functional> <memory> <optional> <ranges> <tl/expected.hpp> <variant>)
  endif()
endfunction()

# reelwright_program(<name> SOURCES ... [USES <folder> ...] [LIBS ...] [PCH <header> ...]): test
# classes that run on demand only, as a program of its own.
function(reelwright_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LIBS;PCH" ${ARGN})
  add_executable(${name} EXCLUDE_FROM_ALL ${ARG_SOURCES} "${CMAKE_SOURCE_DIR}/tests/testcase.h"
                 "${CMAKE_SOURCE_DIR}/tests/testmain.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE reelwright_settings Qt6::Test ${ARG_LIBS})
  target_compile_definitions(${name} PRIVATE
    REELWRIGHT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" REELWRIGHT_BINARY_DIR="${CMAKE_BINARY_DIR}")
  foreach(used IN LISTS ARG_USES)
    string(REPLACE "/" "_" target "reelwright_${used}")
    target_link_libraries(${name} PRIVATE ${target})
  endforeach()
  if(ARG_PCH)
    target_precompile_headers(${name} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# reelwright_test(<name> SOURCES ... [USES <folder> ...] [LIBS ...] [PCH ...]): one Qt Test binary a folder.
# Every source holds one test class, named to tests/testcase.h by REELWRIGHT_TEST.
function(reelwright_test name)
  reelwright_program(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL OFF)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 900
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
