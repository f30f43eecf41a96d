<#-- What the sign of an operation on whole matrices means; nothing if everybody knows it. -->
<#switch operation>
<#case "softmax">$\operatorname{softmax}$ makes positive numbers that add up to 1: each $e^x$ divided by the sum of all. With a word below it, it does so for each row or column by itself.<#break>
<#case "log_softmax">$\ln\operatorname{softmax}$ takes the logarithm of the sum of all $e^x$ from each $x$: the logarithm of numbers that add up to 1. With a word below it, it does so for each row or column by itself.<#break>
<#case "masked_softmax">$\operatorname{softmax}(X \mid M)$ is a softmax over the places where $M$ is 1; everywhere else it is 0. With a word below it, it looks at each row or column by itself.<#break>
<#case "logsumexp">$\operatorname{logsumexp}$ is the logarithm of the sum of all $e^x$; with a word below it, of each row or column.<#break>
<#case "xlogy">$x \ln(y)$ counts as 0 where $x$ is 0, whatever $y$ is.<#break>
<#case "pow">An exponent with $\odot$ in front is that of each number by itself.<#break>
<#case "slice">Numbers below a matrix pick rows and columns: $X_{1:2,\,:}$ is rows 1 to 2 of $X$ with all columns.<#break>
<#case "pad">$\operatorname{pad}_p$ puts $p$ rows and columns of zeros on each side of a matrix; two numbers are those of rows and of columns.<#break>
<#case "place">$\operatorname{place}_{2:3,\,1:2}$ puts a matrix in rows 2 to 3 and columns 1 to 2 of a larger one, whose shape stands above; everything else is 0.<#break>
<#case "concat">$\begin{bmatrix} A & B \end{bmatrix}$ is one matrix made of $A$ and $B$, which stand in it as in the brackets: side by side or below each other.<#break>
<#case "table">$\begin{bmatrix} a & b \end{bmatrix}$ is a matrix of the numbers that are worked out in the brackets, each at its place.<#break>
<#case "flatten">$\operatorname{flatten}$ writes the numbers of a matrix, row by row, into one column.<#break>
<#case "reshape">$\operatorname{reshape}_{r \times c}$ writes the numbers of a matrix, row by row, into $r$ rows and $c$ columns.<#break>
<#case "maximum">$\max(a, b)$ is the larger one, at each place by itself.<#break>
<#case "minimum">$\min(a, b)$ is the smaller one, at each place by itself.<#break>
<#case "max">$\max(X)$ is the largest number of $X$; with a word below it, of each row or column.<#break>
<#case "min">$\min(X)$ is the smallest number of $X$; with a word below it, of each row or column.<#break>
<#case "onehot_argmax">$\operatorname{onehot}(\arg\max(X))$ is 1 where the largest number of $X$ stands and 0 elsewhere; among equal ones, the first counts.<#break>
<#case "onehot_argmin">$\operatorname{onehot}(\arg\min(X))$ is 1 where the smallest number of $X$ stands and 0 elsewhere; among equal ones, the first counts.<#break>
<#case "correlate">$X \star K$ lays the kernel $K$ on $X$ wherever it fits, multiplies each number of $K$ by the number of $X$ that it lies on, and adds these products up. A number below the star is the step from one place to the next.<#break>
<#case "rot180">$\operatorname{rot}_{180}$ turns a matrix by 180 degrees, so that its last number comes first.<#break>
<#case "dilate">$\operatorname{dilate}_s$ puts zeros between the rows and between the columns of a matrix, so that each number is $s$ places away from the next.<#break>
<#case "max_pool">$\operatorname{maxpool}_{r \times c}$ moves a window of $r$ rows and $c$ columns over a matrix and keeps the largest number at each place. A number after a comma is the step; without one, the places lie side by side.<#break>
<#case "max_unpool">$\operatorname{maxunpool}(U, X)$ puts each number of $U$ where $X$ has the largest number of the window at that place; everything else is 0. Among equal ones, the first counts, and numbers that meet are added up.<#break>
<#case "avg_pool">$\operatorname{avgpool}_{r \times c}$ moves a window of $r$ rows and $c$ columns over a matrix and takes the mean at each place. A number after a comma is the step; without one, the places lie side by side.<#break>
<#case "avg_unpool">$\operatorname{avgunpool}$ shares each number out evenly over the window at that place; shares that meet are added up.<#break>
</#switch>
