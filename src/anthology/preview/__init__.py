"""The preview: a project is printed again whenever it changes, and shown on one local page."""
