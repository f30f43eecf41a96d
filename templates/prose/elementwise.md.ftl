The circle $\odot$ is not a matrix product: it multiplies element by element.
