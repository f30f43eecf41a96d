<#if pencil>pencil, ${decimals} decimals<#else>exact</#if>, ${update}<#if affine != "W x">, ${affine}</#if>
