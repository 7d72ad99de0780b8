import { html } from 'lit'
import './document.ts'

export default { title: 'Components/Document', component: 'clf-document', tags: ['autodocs'] }

/** In a list: each file says what opens before it is opened. */
export const Default = {
  render: () =>
    html`
    <ul class="clf-document-list" role="list">
      <li>
        <clf-document format="PDF" bytes="1400000" pages="12" language="en">
          <a href="/files/records-guideline.pdf">Guideline on electronic records</a>
        </clf-document>
      </li>
      <li>
        <clf-document format="XLSX" bytes="48000" language="en zh-Hant-HK">
          <a href="/files/retention-schedule.xlsx">Retention schedule</a>
        </clf-document>
      </li>
    </ul>
  `,
}

/** A file that not everybody can read, with a version that everybody can. */
export const WithAccessibleVersion = {
  render: () =>
    html`
    <clf-document format="PDF" bytes="8200000" pages="1" language="en">
      <a href="/files/office-plan.pdf">Plan of the office</a>
      <a slot="accessible" href="/en/office-plan">Accessible version of the plan of the office</a>
    </clf-document>
  `,
}

/** In a language that some readers of the page do not read: the link says so to browsers and screen readers too. */
export const InAnotherLanguage = {
  render: () =>
    html`
    <clf-document format="PDF" bytes="320000" language="zh-Hant-HK">
      <a href="/files/notice-tc.pdf" hreflang="zh-Hant-HK">Notice to applicants</a>
    </clf-document>
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-document format="PDF" bytes="1400000" pages="12" language="en zh-Hant-HK ur">
        <a href="/files/records-guideline.pdf">電子紀錄指引</a>
        <a slot="accessible" href="/tc/records-guideline">電子紀錄指引（無障礙版本）</a>
      </clf-document>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-document format="DOCX" bytes="98000" language="zh-Hans">
        <a href="/files/records-form.docx">电子记录表格</a>
      </clf-document>
    </div>
  `,
}
