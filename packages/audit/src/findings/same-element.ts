import type { Finding } from '@clf/rules'

/** Parts of a page that a site repeats: what is wrong in them is the template's. */
const furniture = /(^|[\s>#.-])(clf-)?(header|footer|nav|navigation|banner|masthead|breadcrumb|skip|menu|site-head|site-foot|head|foot|topbar)\b/i

const attribute = /\s([a-z][\w:-]*)(?:=("[^"]*"|'[^']*'|[^\s>"']+))?/gi

/** What differs between the pages and languages of a site though the element is the same: addresses, ids, states of the page it stands on. */
const varying = new Set([
  'id',
  'href',
  'for',
  'action',
  'value',
  'lang',
  'hreflang',
  'path',
  'aria-current',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'tabindex',
  'style',
  'name',
  'content',
  'datetime',
])

/** What is read, and so written in the language of the page. */
const worded = new Set(['alt', 'title', 'aria-label', 'placeholder', 'site-name', 'department', 'summary', 'label'])

const fileOf = (address: string) => address.replace(/^["']|["']$/g, '').replace(/[?#].*$/s, '').split('/').at(-1) ?? ''

/** The opening tag of the element with what does not vary; the words of the page too when `withWords`. */
function markOf(snippet: string, withWords: boolean): string {
  const [, name = '', inside = '', rest = ''] = /^\s*<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>?(.*)$/s.exec(snippet) ?? [undefined, '', '', snippet]
  const kept = [...inside.matchAll(attribute)].flatMap(([, key = '', value = '']) => {
    const named = key.toLowerCase()
    if (varying.has(named)) return [named]
    if (worded.has(named) && !withWords) return [named]
    return [`${named}=${['src', 'srcset', 'data'].includes(named) ? fileOf(value) : value}`]
  })
  const words = withWords ? rest.replace(/<[^>]*>?/g, ' ').replace(/\s+/g, ' ').trim() : ''
  return [name, ...kept.toSorted(), words].join(' ')
}

/** Numbers that a script writes into ids are of the visit, not of the element. */
const placeOf = (pointer: string) => pointer.replace(/(#[\w\\-]*?)\d{2,}/g, '$1')

/** The address without what says its language: the same page in three languages is one. */
function pageInAnyLanguage(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const path = url.pathname.split('/').filter((part) => !/^(en|eng|tc|sc|chi|gb|zh|zh[-_](hant|hans|hk|cn|tw)([-_](hk|cn|tw))?)$/i.test(part))
  for (const name of ['lang', 'language', 'locale', 'hl']) url.searchParams.delete(name)
  return `${url.origin}${path.join('/')}${url.search}`
}

const causeOf = ({ rule, reason, outcome, pointer }: Finding) => [rule, reason, outcome, placeOf(pointer)]

/**
 * Keys of a finding on a page: findings that share one are the same fault of the same element. In the furniture of a site that is the place and
 * the tag without its words; in the content it is that on the same page in another language, or the same words on another page.
 */
export function keysOf(finding: Finding, url: string): string[] {
  const cause = causeOf(finding)
  if (finding.pointer === '' || /^(html|head|body)( > (body|title|head|head > title))?$/.test(finding.pointer))
    return [JSON.stringify([...cause, markOf(finding.snippet, true)]), JSON.stringify([...cause, pageInAnyLanguage(url)])]
  if (furniture.test(finding.pointer)) return [JSON.stringify([...cause, markOf(finding.snippet, false)])]
  return [JSON.stringify([...cause, markOf(finding.snippet, true)]), JSON.stringify([...cause, markOf(finding.snippet, false), pageInAnyLanguage(url)])]
}
