<#if again>
The penalty on the new weights.
<#else>
<#assign penalty = kind>
<#include "../penalty.md.ftl">
</#if>
