"""Imported before WeasyPrint in a process of its own: silences what is meant to be as it is."""

import warnings

warnings.filterwarnings("ignore", message="No fonts configured in FontConfig")
