The equations below say what is done with the inputs, one after the other, up to the loss.
