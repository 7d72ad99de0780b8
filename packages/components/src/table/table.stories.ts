import { html } from 'lit'
import './table.ts'

export default { title: 'Components/Table', component: 'clf-table', tags: ['autodocs'] }

/** Facts that readers compare along rows and columns. A wide table scrolls sideways; a list or a sentence is better for two facts. */
export const Default = {
  render: () =>
    html`
    <clf-table>
      <table>
        <caption>Files opened by section, October 2026</caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col" class="clf-numeric">Opened</th>
            <th scope="col" class="clf-numeric">Closed</th>
            <th scope="col">Supervisor</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Personnel</th>
            <td class="clf-numeric">48</td>
            <td class="clf-numeric">37</td>
            <td>Chan Tai Man</td>
          </tr>
          <tr>
            <th scope="row">Supplies</th>
            <td class="clf-numeric">1,204</td>
            <td class="clf-numeric">1,190</td>
            <td>Lee Siu Ming</td>
          </tr>
        </tbody>
      </table>
    </clf-table>
  `,
}

/** Readers sort a long table themselves. Mark the columns it makes sense for and say what each holds. */
export const Sortable = {
  parameters: { scriptChanges: ['+ button "Title"', '+ button "Date of issue"', '+ button "Pages"'] },
  render: () =>
    html`
    <clf-table>
      <table>
        <caption>Circulars in force</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="text">Title</th>
            <th scope="col" data-sort="date" aria-sort="descending">Date of issue</th>
            <th scope="col" data-sort="number" class="clf-numeric">Pages</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Use of meeting rooms</th>
            <td><time datetime="2026-10-01">1 October 2026</time></td>
            <td class="clf-numeric">12</td>
          </tr>
          <tr>
            <th scope="row">Care of plants in offices</th>
            <td><time datetime="2026-02-11">11 February 2026</time></td>
            <td class="clf-numeric">3</td>
          </tr>
        </tbody>
      </table>
    </clf-table>
  `,
}

/** On a small screen each row is a card. For tables that are read row by row, not compared down a column. */
export const Stacked = {
  parameters: { scriptChanges: ['+ button "Office"', '+ rowgroup ""'] },
  render: () =>
    html`
    <clf-table stacked>
      <table>
        <caption>Offices and opening hours</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="text">Office</th>
            <th scope="col">Address</th>
            <th scope="col">Hours</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Wan Chai</th>
            <td data-label="Address">12/F, Harbour Block, 1 Example Road</td>
            <td data-label="Hours"><span class="clf-unbroken">9 am to 5.30 pm</span></td>
          </tr>
          <tr>
            <th scope="row">Sha Tin</th>
            <td data-label="Address">3/F, Riverside Block, 8 Example Street</td>
            <td data-label="Hours"><span class="clf-unbroken">9 am to 5 pm</span></td>
          </tr>
        </tbody>
      </table>
    </clf-table>
  `,
}

/** Words sort by strokes in Traditional Chinese. What the element says comes with the language. */
export const TraditionalChinese = {
  parameters: { scriptChanges: ['+ button "組別"', '+ button "數目"'] },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-table>
        <table>
          <caption>各組檔案數目</caption>
          <thead>
            <tr>
              <th scope="col" data-sort="text">組別</th>
              <th scope="col" data-sort="number" class="clf-numeric">數目</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">人事組</th>
              <td class="clf-numeric">48</td>
            </tr>
            <tr>
              <th scope="row">一般行政組</th>
              <td class="clf-numeric">1,204</td>
            </tr>
          </tbody>
        </table>
      </clf-table>
    </div>
  `,
}

/** Words sort by pinyin in Simplified Chinese. What the element says comes with the language. */
export const SimplifiedChinese = {
  parameters: { scriptChanges: ['+ button "组别"', '+ button "数目"'] },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-table>
        <table>
          <caption>各组档案数目</caption>
          <thead>
            <tr>
              <th scope="col" data-sort="text">组别</th>
              <th scope="col" data-sort="number" class="clf-numeric">数目</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">一般行政组</th>
              <td class="clf-numeric">1,204</td>
            </tr>
            <tr>
              <th scope="row">人事组</th>
              <td class="clf-numeric">48</td>
            </tr>
          </tbody>
        </table>
      </clf-table>
    </div>
  `,
}
