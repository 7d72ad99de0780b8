import { html } from 'lit'
import './display-settings.ts'

export default {
  title: 'Components/Display settings',
  component: 'clf-display-settings',
  tags: ['autodocs'],
  parameters: { scriptAnswers: ['POST /preferences'] },
}

/** On the page of preferences or of accessibility, below its own heading. The text size buttons of the header stay. */
export const Default = {
  render: () =>
    html`
    <clf-display-settings preferences-href="/preferences" path="/en/accessibility"></clf-display-settings>
  `,
}

/** A server writes what the cookies say, so that the form is right before and without script. */
export const Chosen = {
  render: () => html`<clf-display-settings theme="heritage" text-size="larger" motion="reduced"></clf-display-settings>`,
}

/** Every word comes with the language. */
export const TraditionalChinese = {
  render: () => html`<div lang="zh-Hant-HK"><clf-display-settings></clf-display-settings></div>`,
}

/** Every word comes with the language. */
export const SimplifiedChinese = {
  render: () => html`<div lang="zh-Hans"><clf-display-settings></clf-display-settings></div>`,
}
