# embed_assets(<target> <dist>)    in a CMakeLists.txt
#
# Makes the library <target>, which defines siar::http::embedded_assets() over the files of the
# folder <dist> as they are when the program is built, each also compressed with brotli and gzip
# where that helps. Looks at the folder at every build; compresses only what it has not seen.
#
# The same file is the script that does so:
# cmake -DDIST=<folder> -DOUTPUT=<file.cpp> -DCACHE=<folder> -DBROTLI=<program> -DGZIP=<program> -P embed_assets.cmake

if(NOT CMAKE_SCRIPT_MODE_FILE)
    function(embed_assets target dist)
        find_program(BROTLI brotli REQUIRED)
        find_program(GZIP gzip REQUIRED)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/generated/${target}/embedded_assets.cpp)
        add_custom_target(
            ${target}_files
            COMMAND ${CMAKE_COMMAND} -DDIST=${dist} -DOUTPUT=${source}
                    -DCACHE=${CMAKE_CURRENT_BINARY_DIR}/generated/${target}/files
                    -DBROTLI=${BROTLI} -DGZIP=${GZIP}
                    -P ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
            BYPRODUCTS ${source}
            COMMENT "Looking for changes of the interface"
            VERBATIM)
        add_library(${target} STATIC ${source})
        add_dependencies(${target} ${target}_files)
        target_link_libraries(${target} PRIVATE http)
    endfunction()
    return()
endif()

cmake_minimum_required(VERSION 3.25)

set(types
    html "text/html\; charset=utf-8" js "text/javascript" mjs "text/javascript" css "text/css"
    json "application/json" webmanifest "application/manifest+json" svg "image/svg+xml"
    png "image/png" jpg "image/jpeg" webp "image/webp" avif "image/avif" ico "image/x-icon"
    gif "image/gif" woff2 "font/woff2" woff "font/woff" ttf "font/ttf" wasm "application/wasm"
    txt "text/plain\; charset=utf-8" xml "application/xml" bpmn "application/xml"
    pdf "application/pdf" map "application/json")
set(compressed_already png jpg webp avif gif woff2 woff pdf)

function(find_type extension result)
    list(FIND types "${extension}" at)
    if(at EQUAL -1)
        set(${result} "application/octet-stream" PARENT_SCOPE)
    else()
        math(EXPR at "${at} + 1")
        list(GET types ${at} type)
        set(${result} "${type}" PARENT_SCOPE)
    endif()
endfunction()

# Makes <plain>.br and <plain>.gz, once; empty where they are no smaller.
function(compress plain extension)
    if(EXISTS ${plain}.gz)
        return()
    endif()
    if(extension IN_LIST compressed_already)
        file(WRITE ${plain}.br "")
        file(WRITE ${plain}.gz "")
        return()
    endif()
    execute_process(
        COMMAND ${BROTLI} -q 11 --force --output=${plain}.br ${plain} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(
        COMMAND ${GZIP} -9 --no-name --stdout ${plain}
        OUTPUT_FILE ${plain}.gz.part COMMAND_ERROR_IS_FATAL ANY)
    file(SIZE ${plain} size)
    foreach(packed ${plain}.br ${plain}.gz.part)
        file(SIZE ${packed} packed_size)
        if(packed_size GREATER_EQUAL size)
            file(WRITE ${packed} "")
        endif()
    endforeach()
    file(RENAME ${plain}.gz.part ${plain}.gz)
endfunction()

# Appends to `embedded` the assembly that embeds the file, and sets the C++ expression of its bytes.
function(embed_file file symbol result)
    file(SIZE ${file} size)
    if(size EQUAL 0)
        set(${result} "{}" PARENT_SCOPE)
        return()
    endif()
    string(APPEND embedded
        "asm(\".section .rodata\\n\"\n"
        "    \".global ${symbol}\\n.hidden ${symbol}\\n\"\n"
        "    \"${symbol}:\\n.incbin \\\"${file}\\\"\\n\"\n"
        "    \".previous\\n\");\n"
        "extern \"C\" const char ${symbol}[];\n\n")
    set(embedded "${embedded}" PARENT_SCOPE)
    set(${result} "{${symbol}, ${size}}" PARENT_SCOPE)
endfunction()

if(EXISTS ${DIST}/index.html)
    file(GLOB_RECURSE files RELATIVE ${DIST} ${DIST}/*)
else()
    set(files index.html)
    set(DIST ${CACHE}/placeholder)
    file(WRITE ${DIST}/index.html [[
<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Siar</title>
<h1>Siar</h1>
<p>Antarmuka belum dibangun. Jalankan <code>npm ci && npm run build</code> di folder <code>web</code>,
lalu bangun program ini sekali lagi.</p>
</html>
]])
endif()
list(SORT files)

file(MAKE_DIRECTORY ${CACHE})
set(embedded "")
set(entries "")
set(number 0)
foreach(name IN LISTS files)
    string(REGEX MATCH "[^.]*$" extension "${name}")
    find_type("${extension}" type)
    file(SHA256 ${DIST}/${name} digest)
    set(plain ${CACHE}/${digest})
    if(NOT EXISTS ${plain})
        file(COPY_FILE ${DIST}/${name} ${plain})
    endif()
    compress(${plain} "${extension}")
    embed_file(${plain} siar_asset_${number} identity)
    embed_file(${plain}.gz siar_asset_${number}_gzip gzip)
    embed_file(${plain}.br siar_asset_${number}_brotli brotli)
    set(has_hashed_name false)
    if(name MATCHES "^assets/.*-[A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-]\\.[a-z0-9]+$")
        set(has_hashed_name true)
    endif()
    string(SUBSTRING ${digest} 0 24 etag)
    string(APPEND entries
        "    {\"/${name}\", \"${type}\", ${identity}, ${gzip}, ${brotli}, \"${etag}\", ${has_hashed_name}},\n")
    math(EXPR number "${number} + 1")
endforeach()

set(text "// Written by cmake/embed_assets.cmake. Do not edit.
#include \"http/assets.hpp\"

${embedded}namespace siar::http {

namespace {

const Asset assets[] = {
${entries}};

} // namespace

std::span<const Asset> embedded_assets()
{
    return assets;
}

} // namespace siar::http
")
set(before "")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} before)
endif()
if(NOT text STREQUAL before)
    file(WRITE ${OUTPUT} "${text}")
endif()
