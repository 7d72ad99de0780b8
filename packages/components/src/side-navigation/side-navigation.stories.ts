import { html } from 'lit'
import './side-navigation.ts'

export default { title: 'Components/Side navigation', component: 'clf-side-navigation', tags: ['autodocs'] }

/** Beside a page of a section, with the pages below the one that is open. */
export const Default = {
  render: () =>
    html`
    <clf-side-navigation label="Services for departments">
      <ul>
        <li><a href="/en/services">All services</a></li>
        <li>
          <a href="/en/services/hosting">Hosting of websites</a>
          <ul>
            <li><a href="/en/services/hosting/apply">How to apply</a></li>
            <li><a href="/en/services/hosting/charges" aria-current="page">Charges</a></li>
          </ul>
        </li>
        <li><a href="/en/services/translation">Translation</a></li>
        <li><a href="/en/services/printing">Printing of forms</a></li>
      </ul>
    </clf-side-navigation>
  `,
}

/** Where the section has no name of its own, the element brings one. */
export const WithoutName = {
  render: () =>
    html`
    <clf-side-navigation>
      <ul>
        <li><a href="/en/circulars/general" aria-current="page">General circulars</a></li>
        <li><a href="/en/circulars/financial">Financial circulars</a></li>
      </ul>
    </clf-side-navigation>
  `,
}

/** Names wrap and never push the page aside. */
export const LongNames = {
  render: () =>
    html`
    <clf-side-navigation label="Guidelines on information technology">
      <ul>
        <li><a href="/en/guidelines/12">Dissemination of information through government websites</a></li>
        <li><a href="/en/guidelines/15" aria-current="page">Preparation and keeping of electronic records in bureaux and departments</a></li>
      </ul>
    </clf-side-navigation>
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-side-navigation>
        <ul>
          <li><a href="/tc/services">所有服務</a></li>
          <li>
            <a href="/tc/services/hosting" aria-current="page">網站寄存</a>
            <ul>
              <li><a href="/tc/services/hosting/apply">申請方法</a></li>
              <li><a href="/tc/services/hosting/charges">收費</a></li>
            </ul>
          </li>
        </ul>
      </clf-side-navigation>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-side-navigation label="部门服务">
        <ul>
          <li><a href="/sc/services">所有服务</a></li>
          <li><a href="/sc/services/hosting" aria-current="page">网站寄存</a></li>
        </ul>
      </clf-side-navigation>
    </div>
  `,
}
