# The functions that every target of Linija goes through.
#
#   linija_flags(TARGET)
#       language level, warnings, sanitizers, include root. Called by linija_module; call it
#       yourself for executables.
#
#   linija_module(NAME SOURCES a.cpp b.h … [USES base domain …] [PRIVATE_LIBS Qt6::Sql …] [PUBLIC_LIBS Qt6::Widgets …])
#       makes the static library linija-NAME. USES names other modules: they become PUBLIC
#       links, and tests/architecture holds them against the table of who may include whom.
#       Third-party libraries go to PRIVATE_LIBS unless the module's headers show their types.

find_program(LINIJA_CCACHE ccache)
if(LINIJA_CCACHE)
    # Paths below the source folder are hashed as seen from the build folder, so that a second clone finds what the first one compiled.
    # Where debug information holds the folder itself, it counts.
    set(ccache_wishes "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}")
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        list(APPEND ccache_wishes "CCACHE_NOHASHDIR=1")
    endif()
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;${ccache_wishes};${LINIJA_CCACHE}")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

function(linija_flags target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
        LINIJA_VERSION="${PROJECT_VERSION}")
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
        $<$<BOOL:${LINIJA_WERROR}>:-Werror>
        # GCC 12 reports null dereferences inside optimised standard headers that are not there.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release,RelWithDebInfo>>:-Wno-null-dereference>)
    if(LINIJA_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${LINIJA_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${LINIJA_SANITIZE})
    endif()
endfunction()

function(linija_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;PRIVATE_LIBS;PUBLIC_LIBS" ${ARGN})
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "linija_module(${name}): unknown argument ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    add_library(linija-${name} STATIC ${ARG_SOURCES})
    linija_flags(linija-${name})
    set_target_properties(linija-${name} PROPERTIES LINKER_LANGUAGE CXX) # a module may be headers alone
    list(TRANSFORM ARG_USES PREPEND linija-)
    target_link_libraries(linija-${name} PUBLIC Qt6::Core ${ARG_USES} ${ARG_PUBLIC_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
endfunction()

#   linija_test(NAME SOURCES a_test.cpp … [USES module …] [LIBS …] [LABELS unit …] [GUI] [TIMEOUT s] [SERIAL] [PBX])
#       one Catch2 program, registered with CTest. GUI: runs with a QApplication on the offscreen platform.
#       SERIAL: needs the machine to itself (sound, display, ports).
#       PBX: needs the PBX of tests/pbx; labelled sip, and skipped where it is not there.
function(linija_test name)
    cmake_parse_arguments(ARG "GUI;SERIAL;PBX" "TIMEOUT" "SOURCES;USES;LIBS;LABELS" ${ARGN})
    if(NOT ARG_LABELS AND ARG_PBX)
        set(ARG_LABELS sip)
    elseif(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(main linija-testmain)
    if(ARG_GUI)
        set(main linija-guitestmain)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    linija_flags(${name})
    list(TRANSFORM ARG_USES PREPEND linija-)
    target_link_libraries(${name} PRIVATE ${main} ${ARG_USES} ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE
        LINIJA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" LINIJA_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} RUN_SERIAL "${ARG_SERIAL}")
    if(ARG_PBX)
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
    endif()
    if(ARG_GUI)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
endfunction()
