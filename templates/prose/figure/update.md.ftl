<#if left>Parameters<#else>The parameters</#if> before and after the update. The farther a number is from 0, the stronger its background; negative numbers have another colour.
