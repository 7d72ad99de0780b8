/** Which pages are made alike, as far as their addresses tell. */
export interface Template {
  /** The address with its numbers, dates, ids and long names taken out: `www.example.gov.hk/news/{number}`. */
  template: string
  /** The folder, where only a name of one or two words tells the page from its neighbours: `www.example.gov.hk/services/{name}`. */
  folder?: string
}

/** More folders than this are a trap, such as relative links that grow. */
const deepest = 12

/** The template of a page by its address, as {@link addressOf} writes it. */
export function templateOf(address: string): Template {
  const { host, pathname, search, hash } = new URL(address)
  const segments = [...pathname.split('/'), ...hash.split('/')].filter((segment) => segment !== '' && segment !== '#' && segment !== '#!').map(decoded)
  const first = segments.findIndex((segment) => !language.test(segment))
  const kinds = segments.map((segment, index) => kindOf(segment, index === first))
  const query = search.slice(1).split('&').filter(Boolean).map((part) => part.split('=')).map(([key = '', value = '']) => ({ key, value: kindOf(decoded(value), false) }))
  const queryOf = (write: (value: string) => string) => (query.length === 0 ? '' : `?${query.map(({ key, value }) => `${key}=${write(value)}`).sort().join('&')}`)
  const template = `${host}${pathOf(kinds)}${pathname.endsWith('/') && hash === '' && kinds.length > 0 ? '/' : ''}${queryOf((value) => value)}`
  // Filters and sorting multiply: whatever is asked of one program belongs together.
  if (query.length > 0) return { template, folder: `${host}${pathOf(kinds)}?{query}` }
  const last = kinds.at(-1)
  return last === undefined || last.includes('{') ? { template } : { template, folder: `${host}${pathOf([...kinds.slice(0, -1), '{name}'])}` }
}

const language = /^(?:en|eng|english|tc|sc|chi|chs|cht|zh|b5|gb|big5|zh-?(?:hant|hans|hk|tw|cn)(?:-?hk)?)$/i

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const hexadecimal = /^(?=.*\d)(?=.*[a-f])[\da-f]{12,}$/i

/** What stands for a part of an address: the part itself, or what kind of part it is. */
function kindOf(part: string, isTopName: boolean): string {
  const [, name = part, ending = ''] = /^(.+?)(\.[a-z]{2,5})?$/i.exec(part) ?? []
  if (uuid.test(name) || hexadecimal.test(name)) return `{id}${ending}`
  if (/^(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:[0-2]\d|3[01]))?$/.test(name)) return `{date}${ending}`
  const numbered = name.replaceAll(/\d+/g, '{number}')
  // Pages at the top of a site have long names of their own: “access-to-information”.
  const isLong = name.split(/[-_+ ]/).filter(Boolean).length >= 3 || /\p{Script=Han}{5}/u.test(name) || name.length > 40
  return `${isLong && !isTopName ? '{name}' : numbered}${ending}`
}

/** `/a/b/a/b/a/b` is `/a/b{again}`. */
const pathOf = (kinds: readonly string[]): string => `/${kinds.slice(0, deepest).join('/')}${kinds.length > deepest ? '/{deeper}' : ''}`.replace(/((?:\/[^/{]+){1,4}?)\1{2,}/g, '$1{again}')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Encoded in another way than UTF-8, as old sites do: it is told apart as it stands.
    return text
  }
}
