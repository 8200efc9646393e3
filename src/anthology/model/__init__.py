"""What all stages speak of: frozen values, and nothing but the standard library.

Takes nothing and gives nothing: floor 0, imported by every stage and importing none of them.
"""
