import { html } from 'lit'
import './language-switch.ts'

export default { title: 'Components/Language switch', component: 'clf-language-switch', tags: ['autodocs'] }

const path = '/en/circulars/general-circular/3-2024'

/** On an English page: leads to the same circular in the two Chinese versions. */
export const English = {
  render: () => html`<div lang="en"><clf-language-switch path=${path}></clf-language-switch></div>`,
}

/** On a page in Traditional Chinese. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-language-switch path=${path}></clf-language-switch></div>`,
}

/** On a page in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-language-switch path=${path}></clf-language-switch></div>`,
}
