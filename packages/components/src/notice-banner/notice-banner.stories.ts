import { html } from 'lit'
import './notice-banner.ts'

export default { title: 'Components/Notice banner', component: 'clf-notice-banner', tags: ['autodocs'] }

/** Something readers should know, that asks nothing of them today. */
export const Information = {
  render: () =>
    html`
    <clf-notice-banner heading="Leave balances for 2027 are ready">
      <p>See yours in <a href="/en/services/leave">Leave</a>. Questions go to your personnel registry.</p>
    </clf-notice-banner>
  `,
}

/** After a person has done something that worked. */
export const Success = {
  render: () =>
    html`
    <clf-notice-banner kind="success" heading="Your subscription is confirmed">
      <p>You will receive new Financial Circulars by e-mail from tomorrow.</p>
    </clf-notice-banner>
  `,
}

/** Something that will go wrong unless the reader acts. */
export const Warning = {
  render: () =>
    html`
    <clf-notice-banner kind="warning" heading="Registry counter closed on 24 November">
      <p>Send urgent files to <a href="/en/contact">the duty officer</a> before 5 pm.</p>
    </clf-notice-banner>
  `,
}

/** Danger to people or a stop of essential services. Few pages ever need it. */
export const Emergency = {
  render: () =>
    html`
    <clf-notice-banner kind="emergency" heading="Typhoon signal No. 8 is in force">
      <p>Offices are closed. Essential staff report as set out in their standing instructions.</p>
    </clf-notice-banner>
  `,
}

/** The kind is told in the language of the page. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-notice-banner kind="warning" heading="檔案室櫃位於十一月二十四日暫停服務">
        <p>緊急檔案請於下午五時前送交<a href="/tc/contact">當值主任</a>。</p>
      </clf-notice-banner>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-notice-banner kind="warning" heading="档案室柜位于十一月二十四日暂停服务">
        <p>紧急档案请于下午五时前送交<a href="/sc/contact">当值主任</a>。</p>
      </clf-notice-banner>
    </div>
  `,
}
