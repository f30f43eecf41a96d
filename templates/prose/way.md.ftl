<#if pencil>pencil and paper, ${decimals} decimals<#else>exact</#if>, ${update} update<#if epochs gt 1>, ${epochs?string["#,##0"]} epochs</#if>
