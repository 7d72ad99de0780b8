import { languageTags } from '@clf/text'
import { alternates } from '../frame/alternates.ts'
import { pathIn } from '../language/local-path.ts'
import type { SiteAddress } from '../site.ts'

/** Addresses in one file: three languages of each are 15,000 entries and some 10 MB, where the protocol takes 50,000 and 50 MB. */
export const addressesOfPart = 5_000

const start = '<?xml version="1.0" encoding="UTF-8"?>\n'
const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Every address in each of its languages, with the same page in the others, in the format of sitemaps.org. */
export function sitemapOf(origin: string, addresses: readonly SiteAddress[]): string {
  const entries = addresses.flatMap(({ path, languages = languageTags, revised }) => {
    // A page in some languages says so in the others: that is no page to be found.
    const others = alternates(origin, pathIn('en', path), { languages }).filter(({ hreflang }) => hreflang === 'x-default' || languages.includes(hreflang))
    const links = others.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`).join('')
    const date = revised === undefined ? '' : `<lastmod>${escaped(revised)}</lastmod>`
    return languages.map((lang) => `<url><loc>${escaped(origin + pathIn(lang, path))}</loc>${date}${links}</url>\n`)
  })
  return `${start}<urlset ${names} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}

/** Where the parts of a large map are. */
export function sitemapIndex(origin: string, partCount: number): string {
  const parts = Array.from({ length: partCount }, (_, index) => `<sitemap><loc>${escaped(`${origin}/sitemap.xml?part=${index + 1}`)}</loc></sitemap>\n`)
  return `${start}<sitemapindex ${names}>\n${parts.join('')}</sitemapindex>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
