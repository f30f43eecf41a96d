<#switch affine>
<#case "W x">
Vectors are columns. Each **row** of $\mathbf{W}$ belongs to a unit and holds its weights, one for each input, so $\mathbf{W}$ has as many rows as the layer has units. A batch is a matrix with a column for each example. Problems are written like this unless they ask for something else, and PyTorch stores the weights of a linear layer like this.
<#break>
<#case "W^T x">
Vectors are columns, and each **column** of $\mathbf{W}$ belongs to a unit: $w_{ij}$ leads from input $i$ to unit $j$. So $\mathbf{W}$ is transposed going forward, and stands as it is going backward.
<#break>
<#case "x W">
Vectors are **rows**, and each column of $\mathbf{W}$ belongs to a unit. A batch is a matrix with a row for each example, as in a table of data; NumPy code is often written like this, and Keras computes in this way.
</#switch>
