import { html } from 'lit'
import './applied-filters.ts'

export default { title: 'Components/Applied filters', component: 'clf-applied-filters', tags: ['autodocs'] }

/** Between the filter and its results, as soon as one filter is applied. */
export const Default = {
  render: () =>
    html`
    <clf-applied-filters clear-href="/en/circulars">
      <ul>
        <li><a href="/en/circulars?year=2026">Series: General Circular</a></li>
        <li><a href="/en/circulars?series=general">Year: 2026</a></li>
      </ul>
    </clf-applied-filters>
  `,
}

/** One filter alone is cleared by itself. */
export const One = {
  render: () =>
    html`
    <clf-applied-filters>
      <ul>
        <li><a href="/en/circulars">Status: No longer in force</a></li>
      </ul>
    </clf-applied-filters>
  `,
}

/** Words that a person typed are as long as they are. */
export const LongWords = {
  render: () =>
    html`
    <clf-applied-filters clear-href="/en/guidelines">
      <ul>
        <li><a href="/en/guidelines?issuer=dd">Words: dissemination of information through government websites and mobile applications</a></li>
        <li><a href="/en/guidelines?q=dissemination">Issued by: Demonstration Department</a></li>
      </ul>
    </clf-applied-filters>
  `,
}

/** In Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-applied-filters clear-href="/tc/circulars">
        <ul>
          <li><a href="/tc/circulars?year=2026">系列：總務通告</a></li>
          <li><a href="/tc/circulars?series=general">年份：2026年</a></li>
        </ul>
      </clf-applied-filters>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-applied-filters clear-href="/sc/circulars">
        <ul>
          <li><a href="/sc/circulars">系列：总务通告</a></li>
        </ul>
      </clf-applied-filters>
    </div>
  `,
}
