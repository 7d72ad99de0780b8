import { html } from 'lit'
import './breadcrumb.ts'

export default { title: 'Components/Breadcrumb', component: 'clf-breadcrumb', tags: ['autodocs'] }

/** On every page below the home page. */
export const Default = {
  render: () =>
    html`
    <clf-breadcrumb>
      <ol>
        <li><a href="/en/">Home</a></li>
        <li><a href="/en/circulars">Circulars</a></li>
        <li aria-current="page">General Circular No. 3/2024</li>
      </ol>
    </clf-breadcrumb>
  `,
}

/** Wraps; nothing is cut off or hidden. */
export const LongText = {
  render: () =>
    html`
    <clf-breadcrumb>
      <ol>
        <li><a href="/en/">Home</a></li>
        <li><a href="/en/guidelines">Guidelines</a></li>
        <li><a href="/en/guidelines/records">Records management in bureaux and departments</a></li>
        <li aria-current="page">Transferring electronic records to the archives when a temporary office closes</li>
      </ol>
    </clf-breadcrumb>
  `,
}

/** The name of the landmark comes with the language. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-breadcrumb>
        <ol>
          <li><a href="/tc/">首頁</a></li>
          <li><a href="/tc/circulars">通告</a></li>
          <li aria-current="page">總務通告第3/2024號</li>
        </ol>
      </clf-breadcrumb>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-breadcrumb>
        <ol>
          <li><a href="/sc/">首页</a></li>
          <li><a href="/sc/circulars">通告</a></li>
          <li aria-current="page">总务通告第3/2024号</li>
        </ol>
      </clf-breadcrumb>
    </div>
  `,
}
