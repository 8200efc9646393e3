"""What may stand in the editor's files, told key by key; the readers beside it read just that."""
