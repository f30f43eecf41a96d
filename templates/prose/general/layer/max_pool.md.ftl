**Max pooling**: of each window only the largest number is kept. Backward, only this number gets a gradient; of equal ones, the first.
