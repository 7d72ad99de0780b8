/** A kind of page of the intranet, with an example that its library has. */
export interface KindOfPage {
  name: string
  /** Below the origin. */
  path: string
  /** Told to search engines: what is not, on purpose, is not judged by how they find it. */
  isListed: boolean
}

/** Below the language: pages that every library has. */
const fixed: readonly (readonly [name: string, path: string, isListed: boolean])[] = [
  ['home', '', true],
  ['register of circulars', '/circulars', true],
  ['register of circulars, page 2', '/circulars?status=all&page=2', true],
  ['register of circulars, nothing found', '/circulars?q=zzzzzz', true],
  ['register of guidelines', '/guidelines', true],
  ['register of reference models', '/references', true],
  ['services', '/services', true],
  ['services from A to Z', '/services?list=a-to-z', true],
  ['departments', '/departments', true],
  ['department', '/departments/dpo', true],
  ['topics', '/topics', true],
  ['topic', '/topics/records', true],
  ['list of series', '/series', true],
  ['series', '/series/general-circular', true],
  ['feeds', '/feeds', true],
  ['glossary', '/glossary', true],
  ['reviews', '/reviews', true],
  ['forms', '/forms', true],
  ['search', '/search?q=leave', false],
  ['search, nothing found', '/search?q=zzzzzz', false],
  ['register as at a day', '/circulars?as-at=2024-03-01', false],
  ['rules as at a day', '/as-at', true],
  ['check of a memo', '/check-a-memo', true],
  ['offline pack', '/offline-pack', true],
  ['site map', '/site-map', true],
  ['accessibility statement', '/accessibility', true],
  ['claim of the authoring tool', '/authoring-tool', true],
  ['help for editors', '/writing-help', true],
  ['important notices', '/notices', true],
  ['privacy policy', '/privacy', true],
  ['contact', '/contact', true],
]

const withDocuments = [['circular', 'circulars?status=all'], ['guideline', 'guidelines?status=all'], ['reference model', 'references'], ['service', 'services']] as const

/** Every kind of page that is answered with 200, and the first document of each kind, in two scripts. */
export async function kindsOfPages(site: string): Promise<KindOfPage[]> {
  const documents = await Promise.all(
    withDocuments.map(async ([name, list]) => {
      const [path] = await documentsIn(site, list)
      if (path === undefined) throw new Error(`${site}/en/${list} leads to no document.`)
      return [[name, path, true], [`${name} in Chinese`, path, true]] as const
    }),
  )
  return [...fixed, ...documents.flat()].map(([name, path, isListed]) => ({ name, path: `/${name.endsWith('in Chinese') ? 'tc' : 'en'}${path}`, isListed }))
}

/** Documents that a list leads to, below the language. */
export async function documentsIn(site: string, list: string): Promise<string[]> {
  const html = await (await fetch(`${site}/en/${list}`)).text()
  const [section = ''] = list.split('?')
  const main = html.slice(html.indexOf('<main'))
  return [...new Set([...main.matchAll(new RegExp(`href="/en(/${section}/[^"?#]+)"`, 'g'))].map(([, path = '']) => path))].filter((path) => !path.endsWith('/changes'))
}
