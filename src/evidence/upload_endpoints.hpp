// Uploads in pieces as tus 1.0.0 has them: core and creation.
#pragma once

#include "http/endpoint.hpp"

namespace siar::evidence {

http::Endpoints upload_endpoints();

/// The file's name in "Upload-Metadata: filename <base64>,..."; empty when it names none.
std::string file_name_in(std::string_view metadata);

} // namespace siar::evidence
