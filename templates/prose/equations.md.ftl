These are all equations of one update, in the order in which they will be used. Nothing else is computed on this page.
