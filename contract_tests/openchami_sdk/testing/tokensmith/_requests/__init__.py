"""The routes of TokenSmith: what is read of a request, and what is answered."""
