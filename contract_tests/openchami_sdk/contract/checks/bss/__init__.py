"""The checks of BSS, one module for each subject."""
