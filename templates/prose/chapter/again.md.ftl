The same inputs once more, with the new weights. Has the prediction become better?
