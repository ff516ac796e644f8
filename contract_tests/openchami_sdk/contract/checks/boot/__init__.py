"""The checks of boot-service, one module for each subject."""
