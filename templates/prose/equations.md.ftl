These are all equations of one update, in the order in which they will be used. The steps below use them one by one.
