import { html } from 'lit'
import './pagination.ts'

export default { title: 'Components/Pagination', component: 'clf-pagination', tags: ['autodocs'] }

/** Below a list of more than some thirty entries. Leave it out when there is one page. */
export const Default = {
  render: () =>
    html`
    <clf-pagination page="2" pages="3" previous-href="/en/circulars?page=1" next-href="/en/circulars?page=3">
      <ul>
        <li><a href="/en/circulars?page=1">1</a></li>
        <li><a href="/en/circulars?page=2" aria-current="page">2</a></li>
        <li><a href="/en/circulars?page=3">3</a></li>
      </ul>
    </clf-pagination>
  `,
}

/** On the first page there is none before it. Pages left out are a mark, not a link. */
export const FirstOfMany = {
  render: () =>
    html`
    <clf-pagination label="Pages of circulars" page="1" pages="120" next-href="/en/circulars?page=2">
      <ul>
        <li><a href="/en/circulars" aria-current="page">1</a></li>
        <li><a href="/en/circulars?page=2">2</a></li>
        <li><a href="/en/circulars?page=3">3</a></li>
        <li>…</li>
        <li><a href="/en/circulars?page=120">120</a></li>
      </ul>
    </clf-pagination>
  `,
}

/** Two links are enough where the number of pages is not known. */
export const PreviousAndNext = {
  render: () => html`<clf-pagination previous-href="/en/search?q=leave" next-href="/en/search?q=leave&page=3"></clf-pagination>`,
}

/** Every word comes with the language. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-pagination page="1" pages="2" next-href="/tc/circulars?page=2">
        <ul>
          <li><a href="/tc/circulars" aria-current="page">1</a></li>
          <li><a href="/tc/circulars?page=2">2</a></li>
        </ul>
      </clf-pagination>
    </div>
  `,
}

/** Every word comes with the language. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-pagination page="2" pages="2" previous-href="/sc/circulars">
        <ul>
          <li><a href="/sc/circulars">1</a></li>
          <li><a href="/sc/circulars?page=2" aria-current="page">2</a></li>
        </ul>
      </clf-pagination>
    </div>
  `,
}
