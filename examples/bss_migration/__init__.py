"""The parts of `migrate_bss.py`: what becomes of BSS's entries, and what scripts boot."""
