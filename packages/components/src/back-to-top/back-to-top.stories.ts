import { html } from 'lit'
import './back-to-top.ts'

export default { title: 'Components/Back to top', component: 'clf-back-to-top', tags: ['autodocs'] }

/** After each part of a long page. */
export const Default = {
  render: () =>
    html`
    <main class="clf-page" id="content" tabindex="-1">
      <h1>Guideline on electronic records</h1>
      <p>Records are kept for as long as the schedule says.</p>
      <clf-back-to-top></clf-back-to-top>
    </main>
  `,
}

/** To the contents of the page, where there is a list of them. */
export const AnotherTarget = {
  render: () =>
    html`
    <main class="clf-page" id="content" tabindex="-1">
      <h1>Guideline on electronic records</h1>
      <p id="parts" tabindex="-1">This guideline is about <a href="#disposal">disposal</a>.</p>
      <h2 id="disposal">Disposal</h2>
      <clf-back-to-top href="#parts"></clf-back-to-top>
    </main>
  `,
}

/** Speaks the language of the page. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><main class="clf-page" id="content" tabindex="-1"><h1>電子紀錄指引</h1><clf-back-to-top></clf-back-to-top></main></div>`,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><main class="clf-page" id="content" tabindex="-1"><h1>电子记录指引</h1><clf-back-to-top></clf-back-to-top></main></div>`,
}
