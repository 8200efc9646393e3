"""The learned line model: how probably a line of a flattened page is furniture, and why."""
