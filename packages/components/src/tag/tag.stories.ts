import { html } from 'lit'
import './tag.ts'

export default { title: 'Components/Tag', component: 'clf-tag', tags: ['autodocs'] }

/** Beside the title of a document, in a list or a table. Not a button, not a link, and not for what a sentence says better. */
export const Statuses = {
  render: () =>
    html`
    <ul>
      <li>General Circular No. 3/2024 <clf-tag status="current"></clf-tag></li>
      <li>General Circular No. 1/2019 <clf-tag status="superseded"></clf-tag></li>
      <li>General Circular No. 7/2015 <clf-tag status="withdrawn"></clf-tag></li>
      <li>General Circular No. 2/2003 <clf-tag status="archived"></clf-tag></li>
      <li>General Circular No. 9/2026 <clf-tag status="upcoming"></clf-tag></li>
      <li>General Circular No. 4/2022 <clf-tag status="expired"></clf-tag></li>
      <li>Guideline on meeting papers <clf-tag status="updated"></clf-tag></li>
      <li>Guideline on site visits <clf-tag status="new"></clf-tag></li>
      <li>Guideline on uniforms <clf-tag status="draft"></clf-tag></li>
    </ul>
  `,
}

/** A status that is not of the standard is a text of your own. */
export const OwnText = {
  render: () =>
    html`
    <p>Leave application of 3 November <clf-tag kind="success">Approved</clf-tag></p>
    <p>Travel claim of 9 November <clf-tag kind="warning">Waiting for your head of section</clf-tag></p>
    <p>Stores request of 12 November <clf-tag kind="emergency">Refused</clf-tag></p>
    <p>Training request of 16 November <clf-tag kind="information">Received</clf-tag></p>
    <p>Room booking of 20 November <clf-tag>Cancelled</clf-tag></p>
  `,
}

/** The word comes with the language. */
export const TraditionalChinese = {
  render: () => html`<p lang="zh-Hant-HK">總務通告第1/2019號<clf-tag status="superseded"></clf-tag></p>`,
}

/** The word comes with the language. */
export const SimplifiedChinese = {
  render: () => html`<p lang="zh-Hans">总务通告第2/2003号<clf-tag status="archived"></clf-tag></p>`,
}
