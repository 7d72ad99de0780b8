import { Parser } from 'htmlparser2'

/** Attribute of a link that leads out of the day that is asked for. */
const leaves = 'data-leaves-day'

const isLink = (tag: string, name: string): boolean => (name === 'href' && (tag === 'a' || tag === 'link')) || (tag.startsWith('clf-') && name.endsWith('-href') && name !== 'search-href')

/**
 * A page whose links to other pages of the site, and whose forms, ask for the same day: `as-at=2024-03-01` is added to whatever does not ask
 * for a day itself.
 *
 * @param query as it stands in an address, `as-at=2024-03-01`
 * @param origin of absolute addresses of this site
 */
export function keepInLinks(html: string, query: string, origin: string): string {
  const parameters = new URLSearchParams(query)
  const fields = [...parameters].map(([field, value]) => `<input type="hidden" name="${field}" value="${escaped(value)}">`).join('')
  const parts: string[] = []
  let takenTo = 0
  let tag = ''
  let isLeft = false
  let isAskedByForm = true
  const put = (from: number, text: string, to = from): void => {
    parts.push(html.slice(takenTo, from), text)
    takenTo = to
  }
  const parser = new Parser({
    onopentagname(name) {
      tag = name
      isLeft = false
    },
    onattribute(name, value) {
      if (name === leaves) isLeft = true
      if (!isLeft && isLink(tag, name) && isPage(value, origin)) put(parser.startIndex, `${name}="${escaped(withDay(value, parameters))}"`, parser.endIndex)
    },
    onopentag(name, { action = '', method = 'get', name: field }) {
      if (name === 'form') isAskedByForm = method !== 'get' || !isPage(action, origin)
      // A form that has a day among its fields asks for that.
      if (name === 'input' && field === 'as-at') isAskedByForm = true
    },
    onclosetag(name, isImplied) {
      if (name !== 'form' || isImplied) return
      if (!isAskedByForm) put(parser.startIndex, fields)
      isAskedByForm = true
    },
  })
  parser.end(html)
  return parts.join('') + html.slice(takenTo)
}

/** Whether an address is that of a page in one of the languages, public and not of a draft. */
function isPage(address: string, origin: string): boolean {
  const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
  return /^\/(?:en|tc|sc)(?=[/?#]|$)/.test(path) && !/^\/\w+\/preview\//.test(path)
}

function withDay(address: string, parameters: URLSearchParams): string {
  const [place = '', fragment] = address.split('#')
  const [path = '', search = ''] = place.split('?')
  const own = new URLSearchParams(search)
  if (own.has('as-at') && own.get('as-at') !== parameters.get('as-at')) return address
  const added = [...parameters].filter(([name]) => !own.has(name)).map(([name, value]) => `${name}=${value}`)
  const query = [search, ...added].filter(Boolean).join('&')
  return `${path}?${query}${fragment === undefined ? '' : `#${fragment}`}`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
