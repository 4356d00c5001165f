# embed_migrations(<module> <file.sql>...)
#
# Makes <module>/migrations.hpp, whose function <module>::migrations() returns the files' text in
# the order of their names.

function(embed_migrations module)
    list(SORT ARGN)
    set(entries "")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        get_filename_component(name ${file} NAME_WE)
        file(READ ${file} text)
        string(APPEND entries "        {\"${module}/${name}\", R\"sql(${text})sql\"},\n")
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
