import { html } from 'lit'
import './skip-link.ts'

export default { title: 'Components/Skip link', component: 'clf-skip-link', tags: ['autodocs'] }

const main = html`<main class="clf-page" id="content" tabindex="-1"><h1>Circulars in force</h1></main>`

/** Press Tab to see it. Pages with `<clf-header>` have it already. */
export const Default = {
  render: () => html`<clf-skip-link></clf-skip-link>${main}`,
}

/** For a page whose content has another id, such as an embedded form. */
export const AnotherTarget = {
  render: () =>
    html`
    <clf-skip-link href="#application"></clf-skip-link>
    <main class="clf-page" id="application" tabindex="-1"><h1>Apply for vacation leave</h1></main>
  `,
}

/** Speaks the language of the page. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-skip-link></clf-skip-link>${main}</div>`,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-skip-link></clf-skip-link>${main}</div>`,
}
