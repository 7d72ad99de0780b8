import { html } from 'lit'
import './contents.ts'

export default { title: 'Components/Contents', component: 'clf-contents', tags: ['autodocs'] }

const headings = (...names: string[]) => names.map((name, at) => html`<h2 id="part-${at + 1}">${name}</h2><p>…</p>`)

/** Below the title of a page of three headings or more. */
export const Default = {
  render: () =>
    html`
    <clf-contents>
      <ol>
        <li><a href="#part-1">Scope</a></li>
        <li><a href="#part-2">Duties of the records manager</a></li>
        <li><a href="#part-3">Disposal</a></li>
      </ol>
    </clf-contents>
    ${headings('Scope', 'Duties of the records manager', 'Disposal')}
  `,
}

/** With the headings below a heading, two levels and no more. */
export const TwoLevels = {
  render: () =>
    html`
    <clf-contents label="In this guideline">
      <ol>
        <li><a href="#part-1">Scope</a></li>
        <li>
          <a href="#part-2">Keeping of records</a>
          <ol>
            <li><a href="#part-3">Records on paper</a></li>
            <li><a href="#part-4">Electronic records</a></li>
          </ol>
        </li>
      </ol>
    </clf-contents>
    ${headings('Scope', 'Keeping of records', 'Records on paper', 'Electronic records')}
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-contents>
        <ol>
          <li><a href="#part-1">範圍</a></li>
          <li><a href="#part-2">檔案管理人員的職責</a></li>
          <li><a href="#part-3">存廢</a></li>
        </ol>
      </clf-contents>
      ${headings('範圍', '檔案管理人員的職責', '存廢')}
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-contents>
        <ol>
          <li><a href="#part-1">范围</a></li>
          <li><a href="#part-2">文件管理人员的职责</a></li>
          <li><a href="#part-3">存废</a></li>
        </ol>
      </clf-contents>
      ${headings('范围', '文件管理人员的职责', '存废')}
    </div>
  `,
}
