"""The hardware inventory: what is kept, how it is queried, what its history tells."""
