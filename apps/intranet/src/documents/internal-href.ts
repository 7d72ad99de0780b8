import { pathIn } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'

const sections: Record<string, string> = {
  guideline: '/guidelines',
  reference: '/references',
  service: '/services',
}

/** Page for an internal address of a document body, `clf:circular/itb-paper/1/2006`; the site map for one it cannot read. */
export function internalHref(lang: LanguageTag, internal: string): string {
  const [kind = '', ...parts] = internal.replace(/^clf:/, '').split('/').map(encodeURIComponent)
  const [first = '', number, year] = parts
  if (kind === 'circular') return pathIn(lang, `/circulars/${first}/${number}-${year}`)
  if (kind === 'form') return pathIn(lang, `/forms#form-${first}`)
  const section = sections[kind]
  return pathIn(lang, section ? `${section}/${first}` : '/site-map')
}
