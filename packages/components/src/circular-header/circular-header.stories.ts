import { html } from 'lit'
import './circular-header.ts'

export default { title: 'Components/Circular header', component: 'clf-circular-header', tags: ['autodocs'] }

/** A circular in force. */
export const InForce = {
  render: () =>
    html`
    <main class="clf-page">
      <clf-circular-header
        series-name="General Circular"
        number="6"
        year="2024"
        from="Secretary for Digital Services"
        to="Heads of bureaux and departments"
        reference="DSO/ADM/1-5/2"
        date="2024-11-04"
        classification="unclassified"
      >
        <h1>Retention of electronic leave and attendance records</h1>
      </clf-circular-header>
    </main>
  `,
}

/** No longer in force: the reader is led to the circular that took its place before reading on. */
export const Superseded = {
  render: () =>
    html`
    <main class="clf-page">
      <clf-circular-header
        series-name="General Circular"
        number="3"
        year="2024"
        from="Secretary for Digital Services"
        to="Heads of bureaux and departments"
        reference="DSO/ADM/1-5/2"
        date="2024-06-12"
        revised="2024-07-30"
        status="superseded"
        superseded-by-href="/en/circulars/general-circular/6-2024"
        superseded-by-label="General Circular No. 6/2024"
      >
        <h1>Retention of electronic leave records</h1>
      </clf-circular-header>
    </main>
  `,
}

/** The grade is shown on screen and in print. */
export const Restricted = {
  render: () =>
    html`
    <main class="clf-page">
      <clf-circular-header
        series-name="Personnel Circular"
        number="11"
        year="2026"
        from="Director of Personnel"
        to="Departmental secretaries"
        date="2026-09-02"
        classification="restricted-staff"
      >
        <h1>Acting appointments during the office move</h1>
      </clf-circular-header>
    </main>
  `,
}

/** Number, labels and dates are written as Chinese writes them. */
export const TraditionalChinese = {
  render: () =>
    html`
    <main class="clf-page" lang="zh-Hant-HK">
      <clf-circular-header
        series-name="總務通告"
        number="3"
        year="2024"
        from="數碼服務專員"
        to="各局長及部門首長"
        reference="DSO/ADM/1-5/2"
        date="2024-06-12"
        status="superseded"
        superseded-by-href="/tc/circulars/general-circular/6-2024"
        superseded-by-label="總務通告第6/2024號"
      >
        <h1>電子假期紀錄的保存期限</h1>
      </clf-circular-header>
    </main>
  `,
}

/** Number, labels and dates are written as Chinese writes them. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <main class="clf-page" lang="zh-Hans">
      <clf-circular-header series-name="总务通告" number="6" year="2024" from="数码服务专员" to="各局长及部门首长" date="2024-11-04">
        <h1>电子假期及出勤纪录的保存期限</h1>
      </clf-circular-header>
    </main>
  `,
}
