<#if kind == "activation">
The function and, dashed, its derivative. The points are three units with the weighted sums −2, 0.5 and 2 and what they put out; the circle below or above each of them is the slope there, by which backpropagation multiplies.
<#else>
The loss as a function of the prediction, where the target is 1. The dashed line touches the curve at a prediction; its slope is the gradient there.
</#if>
