# add_module(<name> [USES <module>...])   a part of the platform
# add_slice(<name> [USES <slice>...])     a step of the procedure; may always use the platform
#
# Each is one folder of src/ and one library. It may include its own headers and those of what it
# USES, which must be declared above it: src/CMakeLists.txt, read downwards, is the architecture.
# migrations/*.sql and texts.json are embedded as <name>/migrations.hpp and <name>/texts.hpp.
# Files named *_test.cpp make the test program <name>_test, linked with this library alone.

function(add_slice name)
    cmake_parse_arguments(PARSE_ARGV 1 slice "" "" "USES")
    get_property(platform GLOBAL PROPERTY PLATFORM)
    add_folder(${name} ${platform} ${slice_USES})
endfunction()

function(add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "USES")
    add_folder(${name} ${module_USES})
    set_property(GLOBAL APPEND PROPERTY PLATFORM ${name})
endfunction()

function(add_folder name)
    set(module_USES ${ARGN})
    foreach(used IN LISTS module_USES)
        if(NOT TARGET ${used})
            message(FATAL_ERROR "${name} uses ${used}, which is not declared above it.")
        endif()
    endforeach()

    set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${name})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.hpp)
    file(GLOB tests CONFIGURE_DEPENDS ${folder}/*_test.cpp)
    file(GLOB migrations CONFIGURE_DEPENDS ${folder}/migrations/*.sql)
    if(tests)
        list(REMOVE_ITEM sources ${tests})
    endif()

    add_library(${name} STATIC ${sources})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR} FILES ${headers})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(${name} PUBLIC ${module_USES} Boost::headers)
    if(TARGET precompiled)
        target_precompile_headers(${name} REUSE_FROM precompiled)
    endif()
    if(migrations)
        embed_migrations(${name} ${migrations})
    endif()
    if(EXISTS ${folder}/texts.json)
        embed_texts(${name} ${folder}/texts.json)
    endif()
    check_includes(${name} "${module_USES}" ${sources} ${headers} ${tests})

    if(BUILD_TESTING AND tests)
        add_executable(${name}_test ${tests} ${PROJECT_SOURCE_DIR}/tests/doctest_main.cpp)
        set_target_properties(${name}_test PROPERTIES UNITY_BUILD OFF) # tests name things as they like
        target_link_libraries(${name}_test PRIVATE ${name} doctest::doctest rapidcheck)
        target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        if(TARGET precompiled)
            target_precompile_headers(${name}_test REUSE_FROM precompiled)
        endif()
        add_test(NAME ${name} COMMAND ${name}_test)
    endif()
endfunction()

# Fails the build, naming the line, when a file includes what its module does not use.
function(check_includes name uses)
    set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${name}.includes_checked)
    add_custom_command(
        OUTPUT ${stamp}
        COMMAND ${CMAKE_COMMAND} "-DMODULE=${name}" "-DUSES=${uses}" "-DFILES=${ARGN}" -P
                ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake
        COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
        DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake
        COMMENT "Checking what ${name} includes"
        VERBATIM)
    add_custom_target(${name}_includes DEPENDS ${stamp})
    add_dependencies(${name} ${name}_includes)
endfunction()
