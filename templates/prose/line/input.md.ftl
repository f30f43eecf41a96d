<#if again>
The inputs are standardized as before.
<#else>
From each feature its mean is subtracted, and the difference is divided by the feature's standard deviation: element by element, each feature by itself.
</#if>
