"""Editing: the record's decisions are made on the cleaned text, as splices in the same ledger.

Takes a cleaned document with its ledger, the record and the headnote. Gives a selection ready to
be set. Raises PlaceError where a decision does not mean exactly one place.
"""
