import { html } from 'lit'
import './confirmation.ts'

export default { title: 'Components/Confirmation', component: 'clf-confirmation', tags: ['autodocs'] }

/** The page after an application was sent: what happens next stands below. */
export const Default = {
  render: () =>
    html`
    <main class="clf-page" id="content" tabindex="-1">
      <clf-confirmation receipt-number="CLF-2026-0131" received="2026-11-29"><h1>Application received</h1></clf-confirmation>
      <h2>What happens next</h2>
      <p>You have an answer by e-mail within ten working days.</p>
    </main>
  `,
}

/** Where there is no number to quote. */
export const WithoutNumber = {
  render: () => html`<main class="clf-page" id="content" tabindex="-1"><clf-confirmation><h1>You are subscribed to general circulars</h1></clf-confirmation></main>`,
}

/** A number of another system is as long as it is. */
export const LongNumber = {
  render: () =>
    html`<main class="clf-page" id="content" tabindex="-1"><clf-confirmation receipt-number="DD/RMU/2026/000000131/APPLICATION-FOR-DISPOSAL"><h1>Application received</h1></clf-confirmation></main>`,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <main class="clf-page" id="content" tabindex="-1">
        <clf-confirmation receipt-number="CLF-2026-0131" received="2026-11-29"><h1>已收到申請</h1></clf-confirmation>
      </main>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <main class="clf-page" id="content" tabindex="-1">
        <clf-confirmation receipt-number="CLF-2026-0131" received="2026-11-29"><h1>已收到申请</h1></clf-confirmation>
      </main>
    </div>
  `,
}
