import { html } from 'lit'
import '../field/field.ts'
import './character-count.ts'

export default { title: 'Components/Character count', component: 'clf-character-count', tags: ['autodocs'] }

/** Where a limit exists for a reason, such as a column in a register. */
export const Default = {
  render: () =>
    html`
    <clf-field>
      <label for="reason">Reason for leave</label>
      <textarea id="reason" name="reason" aria-describedby="reason-count"></textarea>
      <clf-character-count id="reason-count" for="reason" limit="500"></clf-character-count>
    </clf-field>
  `,
}

/** Most people stay far below the limit: the count appears at 75 per cent of it. */
export const Threshold = {
  render: () =>
    html`
    <clf-field>
      <label for="notes">Notes for the registry</label>
      <textarea id="notes" name="notes" aria-describedby="notes-count"></textarea>
      <clf-character-count id="notes-count" for="notes" limit="200" threshold="75"></clf-character-count>
    </clf-field>
  `,
}

/** More has been written than the register holds. */
export const TooLong = {
  parameters: {
    scriptChanges: ['- StaticText "最多可輸入10個字元。"', '+ StaticText "超出8個字元。"'],
    nativeDiffers: ['subject, stops the form like the browser: plain HTML cannot count code points'],
  },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-field>
        <label for="subject">主旨</label>
        <input id="subject" name="subject" value="二零二六至二零二七年度辦公室搬遷安排" aria-describedby="subject-count" />
        <clf-character-count id="subject-count" for="subject" limit="10"></clf-character-count>
      </clf-field>
    </div>
  `,
}

/** The limit in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-field>
        <label for="grounds">申请理由</label>
        <textarea id="grounds" name="grounds" aria-describedby="grounds-count"></textarea>
        <clf-character-count id="grounds-count" for="grounds" limit="200"></clf-character-count>
      </clf-field>
    </div>
  `,
}
