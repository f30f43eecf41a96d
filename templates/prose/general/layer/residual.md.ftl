The **residual connection**: what went into the block is added to what the block made of it. Backward, the sum hands its gradient to both.
