import { html } from 'lit'
import './header.ts'

export default {
  title: 'Components/Header',
  component: 'clf-header',
  tags: ['autodocs'],
  parameters: { scriptAnswers: ['POST /preferences'] },
}

const signature = html`
  <svg slot="department-signature" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
    <rect x="1" y="1" width="42" height="42" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M10 31V13h10l4 5h10v13z" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
`

/** Every part of the standard, in its order. The signature is a placeholder: each department supplies its own. */
export const Default = {
  render: () =>
    html`
    <clf-header
      site-name="Government Intranet"
      department="Digital Services Office"
      home-href="/en/"
      portal-href="https://portal.example/en/"
      search-href="/en/search"
      site-map-href="/en/site-map"
      contact-href="/en/contact"
      path="/en/circulars"
    >
      ${signature}
    </clf-header>
  `,
}

/** A small departmental site without search or portal: what has no address is left out, the order stays. */
export const FewParts = {
  render: () =>
    html`
    <clf-header site-name="Records Centre" home-href="/en/" contact-href="/en/contact" path="/en/"></clf-header>
  `,
}

/** The longest names a department has, at any width. */
export const LongNames = {
  render: () =>
    html`
    <clf-header
      site-name="Electronic Leave Application and Processing System for Civilian and Disciplined Services Staff"
      department="Office for Film, Newspaper and Article Administration, Licensing and Public Registration of Publications"
      home-href="/en/"
      search-href="/en/search"
      site-map-href="/en/site-map"
      contact-href="/en/contact"
      path="/en/"
    >
      ${signature}
    </clf-header>
  `,
}

/** The two other languages are always named in their own script. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-header
        site-name="政府內聯網"
        department="數碼服務辦公室"
        home-href="/tc/"
        portal-href="https://portal.example/tc/"
        search-href="/tc/search"
        site-map-href="/tc/site-map"
        contact-href="/tc/contact"
        path="/tc/circulars"
      >
        ${signature}
      </clf-header>
    </div>
  `,
}

/** The two other languages are always named in their own script. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-header
        site-name="政府内联网"
        department="数码服务办公室"
        home-href="/sc/"
        portal-href="https://portal.example/sc/"
        search-href="/sc/search"
        site-map-href="/sc/site-map"
        contact-href="/sc/contact"
        path="/sc/circulars"
      >
        ${signature}
      </clf-header>
    </div>
  `,
}
