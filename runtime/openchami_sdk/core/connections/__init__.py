"""The connections of clients: kept apart by process and event loop, bounded in number and size."""
