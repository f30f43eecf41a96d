The learning rate of the first ${updates} updates with `${choice?no_esc}`; without a schedule it would be 0.1 all the time.
