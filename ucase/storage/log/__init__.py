"""The change log: every write with who, when, which command, before and after; and what stands on it.

``writing`` makes an entry, ``session`` and ``rows`` tell it what the two ways to write did, ``stock`` takes
up what came by a migration, ``check`` holds it against the tables, ``revert`` takes an entry back, ``erase``
empties what a person may ask to be forgotten, ``views`` keeps who looked.
"""
