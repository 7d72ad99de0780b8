import { html } from 'lit'
import './footer.ts'

export default { title: 'Components/Footer', component: 'clf-footer', tags: ['autodocs'] }

/** Reviewed after the last change: the review date is the later, so it is the one shown. */
export const Reviewed = {
  render: () =>
    html`
    <clf-footer
      revised="2026-10-01"
      reviewed="2026-11-01"
      notices-href="/en/notices"
      privacy-href="/en/privacy"
      accessibility-href="/en/accessibility"
    ></clf-footer>
  `,
}

/** Changed after the last review, with links of the site's own. */
export const RevisedWithLinks = {
  render: () =>
    html`
    <clf-footer
      revised="2026-11-18"
      reviewed="2026-11-01"
      notices-href="/en/notices"
      privacy-href="/en/privacy"
      accessibility-href="/en/accessibility"
    >
      <ul>
        <li><a href="/en/forms">Forms</a></li>
        <li><a href="/en/site-map">Site Map</a></li>
      </ul>
    </clf-footer>
  `,
}

/** Labels and date come with the language. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-footer reviewed="2026-11-01" notices-href="/tc/notices" privacy-href="/tc/privacy" accessibility-href="/tc/accessibility">
      </clf-footer>
    </div>
  `,
}

/** Labels and date come with the language. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-footer revised="2026-11-01" notices-href="/sc/notices" privacy-href="/sc/privacy" accessibility-href="/sc/accessibility">
      </clf-footer>
    </div>
  `,
}
