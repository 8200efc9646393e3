"""Rendering: an anthology and a theme become editions, as bytes.

Takes a composed anthology and a theme. Gives an edition for each format asked for. Raises
RenderError where a library or a template cannot do its part.
"""
