<#-- Optimizers, schedules and their settings in words. -->
<#assign optimizers = {"sgd": "gradient descent", "adagrad": "Adagrad", "adadelta": "Adadelta", "rmsprop": "RMSprop", "adam": "Adam", "adamw": "AdamW", "nadam": "NAdam", "adamax": "Adamax"}>
<#assign schedules = {"step": "steps", "exponential": "exponential decay", "cosine": "cosine", "linear": "linear warm-up"}>
<#assign settings = {
  "beta1": "decay of the average of the gradients",
  "beta2": "decay of the average of their squares",
  "alpha": "decay of the average of the squared gradients",
  "rho": "decay of the averages",
  "eps": "small number that keeps a denominator from being 0",
  "lr decay": "decay of the learning rate",
  "initial accumulator value": "sum of the squares at the start",
  "gamma": "factor of the learning rate",
  "step size": "number of updates from one fall to the next",
  "T max": "number of updates down to the smallest learning rate",
  "eta min": "smallest learning rate",
  "start factor": "factor at the start",
  "end factor": "factor at the end",
  "total iters": "number of updates in between",
  "delta": "distance from which on the loss is a line",
  "variance": "variance of the targets",
  "clip value": "greatest size of a number of a gradient",
  "max norm": "greatest length of all gradients together"
}>
<#function argument name><#local plain = name?replace("_", " ")><#return settings[plain]!plain></#function>
