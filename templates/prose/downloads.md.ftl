`train.py` does the whole computation in Python, with NumPy and nothing else; its comments name the sections of this page. `trace.json` has all numbers of the page with all their digits.
