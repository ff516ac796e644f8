"""The observations of a run, the known deviations, the matrix and the report."""
