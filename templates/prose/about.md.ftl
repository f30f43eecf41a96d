Worked examples on the web often contain slips: a number copied wrongly, a weight of another unit, a result rounded on the way. Here is what is done so that these pages don't.

# One list of equations

For each problem there is one list of equations, from the inputs to the new weights. It is computed to get the numbers, and it is printed to get the formulas, the numbers plugged in, the script and the downloads. So no number on a page can differ from the one that was computed. The equations of backpropagation are not written by hand: they are derived from the forward equations by the rules of differentiation.

# Every gradient is computed twice

Each gradient is compared with a central difference: the weight is made a little larger and a little smaller, and the change of the loss is measured. If the two differ by more than ${limit} of their size, the site is not published. Each page states its own figure.

# Every printed digit is checked

Work out what stands before an $=$ with the numbers as they are shown, round to as many digits as are shown behind it, and you get what stands behind it. Where that would not be so, because more digits are carried than shown, the line has $\approx$. With *pencil* arithmetic the numbers that are shown are the numbers that are used.

# Published numbers are compared

Where a problem comes from a published page, the page's numbers are listed in the problem's file and compared with the computed ones at the printed precision. Where they differ, the reason is given on our page; a difference without a reason stops the publication.

# You can run it yourself

Each page has a script `train.py` that needs Python and NumPy only. It is another rendering of the same equations, and a test compares what it computes with the numbers of the page.
