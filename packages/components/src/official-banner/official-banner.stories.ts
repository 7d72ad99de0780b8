import { html } from 'lit'
import './official-banner.ts'

export default { title: 'Components/Official banner', component: 'clf-official-banner', tags: ['autodocs'] }

/** On every site of the Government, right after the header. */
export const Default = {
  render: () => html`<clf-official-banner></clf-official-banner>`,
}

/** On a site that shows how the standard works, with invented content. */
export const Demonstration = {
  render: () => html`<clf-official-banner demonstration></clf-official-banner>`,
}

/** The words come with the language. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-official-banner demonstration></clf-official-banner></div>`,
}

/** The words come with the language. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-official-banner demonstration></clf-official-banner></div>`,
}
