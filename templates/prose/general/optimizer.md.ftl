<#assign kind = prefix?has_content?then(prefix, name)>
<#include "../line/optimizer.md.ftl">
