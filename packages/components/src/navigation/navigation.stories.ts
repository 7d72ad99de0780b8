import { html } from 'lit'
import './navigation.ts'

export default { title: 'Components/Navigation', component: 'clf-navigation', tags: ['autodocs'] }

/** Below the header, with the section of this page marked. */
export const Default = {
  render: () =>
    html`
    <clf-navigation>
      <ul>
        <li><a href="/en/circulars" aria-current="page">Circulars</a></li>
        <li><a href="/en/guidelines">Guidelines</a></li>
        <li><a href="/en/references">Best-practice references</a></li>
        <li><a href="/en/services">Services for departments</a></li>
        <li><a href="/en/departments">Bureaux and departments</a></li>
      </ul>
    </clf-navigation>
  `,
}

/** Eight sections, as many as a site should have: on a phone a menu, with the section of this page beside it. */
export const EightSections = {
  render: () =>
    html`
    <clf-navigation>
      <ul>
        <li><a href="/en/">Home</a></li>
        <li><a href="/en/circulars">Circulars</a></li>
        <li><a href="/en/guidelines">Guidelines</a></li>
        <li><a href="/en/references">Best-practice references</a></li>
        <li><a href="/en/services" aria-current="page">Services for departments</a></li>
        <li><a href="/en/departments">Bureaux and departments</a></li>
        <li><a href="/en/forms">Forms</a></li>
        <li><a href="/en/training">Training and development</a></li>
      </ul>
    </clf-navigation>
  `,
}

/** Sections with pages of their own: a panel below the sections, and in the menu of a phone a list under each. */
export const TwoLevels = {
  render: () =>
    html`
    <clf-navigation>
      <ul>
        <li><a href="/en/">Home</a></li>
        <li>
          <details name="sections">
            <summary>Circulars</summary>
            <ul>
              <li><a href="/en/circulars">All circulars</a></li>
              <li><a href="/en/circulars/general" aria-current="page">General circulars</a></li>
              <li><a href="/en/circulars/financial">Financial circulars</a></li>
            </ul>
          </details>
        </li>
        <li>
          <details name="sections">
            <summary>Services for departments</summary>
            <ul>
              <li><a href="/en/services">All services</a></li>
              <li><a href="/en/services/hosting">Hosting of websites</a></li>
              <li><a href="/en/services/translation">Translation</a></li>
            </ul>
          </details>
        </li>
        <li><a href="/en/forms">Forms</a></li>
      </ul>
    </clf-navigation>
  `,
}

/** A second navigation on the page says what it is for. */
export const Labelled = {
  render: () =>
    html`
    <clf-navigation label="Chapters of this guideline">
      <ul>
        <li><a href="#scope">Scope</a></li>
        <li><a href="#duties">Duties of the records manager</a></li>
        <li><a href="#disposal">Disposal</a></li>
      </ul>
    </clf-navigation>
  `,
}

/** The name of the landmark comes with the language. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-navigation>
        <ul>
          <li><a href="/sc/circulars">通告</a></li>
          <li><a href="/sc/guidelines" aria-current="page">指引</a></li>
          <li><a href="/sc/references">参考典范</a></li>
        </ul>
      </clf-navigation>
    </div>
  `,
}

/** Two levels in Traditional Chinese. */
export const TwoLevelsTraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-navigation>
        <ul>
          <li>
            <details name="chinese-sections">
              <summary>通告</summary>
              <ul>
                <li><a href="/tc/circulars">所有通告</a></li>
                <li><a href="/tc/circulars/general">總務通告</a></li>
              </ul>
            </details>
          </li>
          <li><a href="/tc/guidelines" aria-current="page">指引</a></li>
        </ul>
      </clf-navigation>
    </div>
  `,
}

/** The same in Traditional Chinese. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-navigation>
        <ul>
          <li><a href="/tc/circulars" aria-current="page">通告</a></li>
          <li><a href="/tc/guidelines">指引</a></li>
          <li><a href="/tc/references">參考典範</a></li>
        </ul>
      </clf-navigation>
    </div>
  `,
}
