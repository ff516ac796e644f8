"""The checks of SMD, one module for each subject."""
