"""Typography: what typing machines lack, set by the usage of a text's own language.

Takes a text and the usage of its language. Gives the places where a mark is sure, and those where
only an editor can tell. Raises nothing.
"""
