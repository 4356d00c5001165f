// Holds the precompiled headers; see precompiled.hpp.
