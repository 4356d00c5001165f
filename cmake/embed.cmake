# embed_migrations(<module> <file.sql>...)
#
# Makes <module>/migrations.hpp, whose function <module>::migrations() returns the files' text in
# the order of their names.
#
# embed_texts(<module> <texts.json>)
#
# Makes <module>/texts.hpp, whose function <module>::texts_json() returns the file's text.

function(embed_migrations module)
    list(SORT ARGN)
    set(entries "")
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME_WE)
        read_literal(${file} literal)
        string(APPEND entries "        {\"${module}/${name}\", ${literal}},\n")
    endforeach()
    set(header ${CMAKE_CURRENT_BINARY_DIR}/generated/${module}/migrations.hpp)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
#pragma once

#include "database/migration.hpp"

#include <vector>

namespace siar::@module@ {

inline std::vector<database::Migration> migrations()
{
    return {
@entries@    };
}

} // namespace siar::@module@
]])
    target_include_directories(${module} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()

function(embed_texts module file)
    read_literal(${file} literal)
    set(header ${CMAKE_CURRENT_BINARY_DIR}/generated/${module}/texts.hpp)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
#pragma once

#include <string_view>

namespace siar::@module@ {

inline std::string_view texts_json()
{
    return @literal@;
}

} // namespace siar::@module@
]])
    target_include_directories(${module} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()

# The file's text as a C++ literal, read again when the file changes.
function(read_literal file result)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    string(FIND "${text}" ")embedded\"" end)
    if(NOT end EQUAL -1)
        message(FATAL_ERROR "${file} holds )embedded\", which ends the literal it is embedded in.")
    endif()
    set(${result} "R\"embedded(${text})embedded\"" PARENT_SCOPE)
endfunction()

# embed_form(<module> <part.xml>...)
#
# Makes <module>/form_parts.hpp, whose function <module>::form_parts() returns each file's name and
# text.
function(embed_form module)
    set(entries "")
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME)
        read_literal(${file} literal)
        string(APPEND entries "        {\"${name}\", ${literal}},\n")
    endforeach()
    set(header ${CMAKE_CURRENT_BINARY_DIR}/generated/${module}/form_parts.hpp)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
#pragma once

#include <map>
#include <string>

namespace siar::@module@ {

inline std::map<std::string, std::string> form_parts()
{
    return {
@entries@    };
}

} // namespace siar::@module@
]])
    target_include_directories(${module} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()

# embed_sample(<module> <procedure.txt>)
#
# Makes <module>/sample_procedure.hpp, whose function <module>::sample_procedure() returns the
# file's text.
function(embed_sample module file)
    read_literal(${file} literal)
    set(header ${CMAKE_CURRENT_BINARY_DIR}/generated/${module}/sample_procedure.hpp)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
#pragma once

#include <string_view>

namespace siar::@module@ {

inline std::string_view sample_procedure()
{
    return @literal@;
}

} // namespace siar::@module@
]])
    target_include_directories(${module} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()
