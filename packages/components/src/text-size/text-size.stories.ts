import { html } from 'lit'
import './text-size.ts'

export default {
  title: 'Components/Text size',
  component: 'clf-text-size',
  tags: ['autodocs'],
  parameters: { scriptAnswers: ['POST /preferences'] },
}

/** Part of the header. Stands alone on a page of preferences. */
export const Default = {
  render: () => html`<clf-text-size preferences-href="/preferences" path="/en/circulars"></clf-text-size>`,
}

/** The size in force is told by a border, by weight and to assistive technology, never by colour alone. */
export const Larger = {
  render: () => html`<clf-text-size text-size="larger" preferences-href="/preferences"></clf-text-size>`,
}

/** The names of the buttons come with the language. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-text-size></clf-text-size></div>`,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-text-size></clf-text-size></div>`,
}
