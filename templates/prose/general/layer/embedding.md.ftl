Each word is a vector with a single 1. Multiplied by the table, it picks the word's own vector: the row where the 1 stands.
