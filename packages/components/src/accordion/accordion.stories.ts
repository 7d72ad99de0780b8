import { html } from 'lit'
import './accordion.ts'

const showAll = { en: ['+ button "Show all sections"'], 'zh-Hant-HK': ['+ button "展開所有部分"'], 'zh-Hans': ['+ button "展开所有部分"'] }

export default {
  title: 'Components/Accordion',
  component: 'clf-accordion',
  tags: ['autodocs'],
}

/** Sections of which most readers need one or two. Not for content that everyone has to read: leave that open on the page. */
export const Default = {
  parameters: { scriptChanges: showAll },
  render: () =>
    html`
    <clf-accordion>
      <details>
        <summary><h2>Who may apply</h2></summary>
        <p>Civil servants on permanent terms with at least five years of service.</p>
      </details>
      <details>
        <summary><h2>What to send</h2></summary>
        <p>Form GF 123 and a copy of the letter of appointment.</p>
      </details>
      <details>
        <summary><h2>When you will hear from us</h2></summary>
        <p>Within ten working days of the date on the form.</p>
      </details>
    </clf-accordion>
  `,
}

/** The section most readers come for may be open from the start. */
export const OneOpen = {
  parameters: { scriptChanges: showAll },
  render: () =>
    html`
    <clf-accordion>
      <details open>
        <summary><h2>Opening hours</h2></summary>
        <p>Monday to Friday, 9 am to 5.30 pm.</p>
      </details>
      <details>
        <summary><h2>How to find us when the main entrance is closed for maintenance of the lifts and escalators</h2></summary>
        <p>Use the entrance in the lane behind the building.</p>
      </details>
    </clf-accordion>
  `,
}

/** Sections that share a `name` close each other, so there is no button for all of them. */
export const OneAtATime = {
  render: () =>
    html`
    <clf-accordion without-show-all>
      <details name="leave">
        <summary><h2>Vacation leave</h2></summary>
        <p>Earned from the first day of service.</p>
      </details>
      <details name="leave">
        <summary><h2>Study leave</h2></summary>
        <p>Granted for courses of interest to the service.</p>
      </details>
    </clf-accordion>
  `,
}

/** The words of the button come with the language. */
export const TraditionalChinese = {
  parameters: { scriptChanges: showAll['zh-Hant-HK'] },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-accordion>
        <details>
          <summary><h2>申請資格</h2></summary>
          <p>按長期聘用條款受聘並服務滿五年的公務員。</p>
        </details>
        <details>
          <summary><h2>所需文件</h2></summary>
          <p>表格GF 123及聘書副本。</p>
        </details>
      </clf-accordion>
    </div>
  `,
}

/** The words of the button come with the language. */
export const SimplifiedChinese = {
  parameters: { scriptChanges: showAll['zh-Hans'] },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-accordion>
        <details>
          <summary><h2>申请资格</h2></summary>
          <p>按长期聘用条款受聘并服务满五年的公务员。</p>
        </details>
        <details>
          <summary><h2>所需文件</h2></summary>
          <p>表格GF 123及聘书副本。</p>
        </details>
      </clf-accordion>
    </div>
  `,
}
