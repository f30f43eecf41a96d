All numbers are written one after the other, row by row<#if uses?size gt 1>, channel after channel</#if>. Nothing is computed.
