<#macro content>
<#-- where the application says that strangers may apply, its sign-in page leads there -->
<#if (pageId!"") == "login" && client?? && (client.attributes["guanxi.sign.up"])?has_content>
  <p id="guanxi-sign-up" class="pf-v5-u-text-align-center pf-v5-u-my-md">
    ${msg("guanxiNotKnown")} <a href="${client.attributes["guanxi.sign.up"]}">${msg("guanxiSignUp")}</a>
  </p>
</#if>
</#macro>
