**Average pooling**: each window becomes the mean of its numbers. Backward, they share its gradient equally.
