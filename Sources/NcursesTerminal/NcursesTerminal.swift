// The module's first types arrive with the next commits.
