"""The parts of `migrate_bss.py`: the configurations for BSS's entries, and what scripts boot."""
