// Removed with the first real source file of this folder.
