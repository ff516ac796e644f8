"""Values, and answers, as the Go libraries of the services read and write them."""
