"""The kinds of PATCH that the services understand."""
