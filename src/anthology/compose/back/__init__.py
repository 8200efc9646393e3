"""The sections of the back matter, one file each with its function `compose`."""
