<#-- What a penalty does; its canonical name is in "penalty". -->
<#if penalty == "loss.l1">
A penalty on large weights: the sum of their magnitudes, times $${problem.symbol("lambda1")}$. It does not look at the data, and is added once per update, however large the batch.
<#else>
A penalty on large weights: half the sum of their squares, times $${problem.symbol("lambda2")}$. A weight twice as large costs four times as much. The penalty does not look at the data, and is added once per update, however large the batch.
</#if>
