"""Values as the services' language, Go, reads and writes them."""
