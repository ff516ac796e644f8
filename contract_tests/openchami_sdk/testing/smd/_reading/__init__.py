"""How what a request says is read: bodies, filters, names, numbers, times."""
