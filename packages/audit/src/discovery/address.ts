/** Parameters that say how a reader came or who they are for the moment: the page is the same without them. */
const passing = /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken)$/i

/** Routes that a page tells apart behind `#`, as `#/news` or `#!/news`; any other fragment is a place within the page. */
const route = /^#!?\//

/**
 * The one way to write the address of a page, so that no page is visited twice: in full, without the place within the page, without what
 * only says how a reader came, percent-encoding in one form.
 * @param href in full, or relative to `base`
 * @returns undefined where it is no address of the web (`mailto:`, `javascript:`, nonsense)
 */
export function addressOf(href: string, base?: string): string | undefined {
  const text = href.trim()
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  url.hostname = url.hostname.replace(/\.$/, '')
  url.username = ''
  url.password = ''
  if (!route.test(url.hash)) url.hash = ''
  url.pathname = encodedOnce(url.pathname.replace(/;jsessionid=[^/;]*/i, ''))
  url.search = url.search.slice(1).split('&').filter((part) => part !== '' && !passing.test(part.split('=')[0] ?? '')).map(encodedOnce).join('&')
  return url.href
}

/** Hexadecimal in capitals, and what needs no encoding without it (RFC 3986, 6.2.2). */
const encodedOnce = (text: string): string =>
  text.replaceAll(/%[\da-f]{2}/gi, (each) => {
    const character = String.fromCharCode(Number.parseInt(each.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : each.toUpperCase()
  })

/** Names of files that are no pages, by what they are. */
const files = {
  document: ['pdf', 'doc', 'docx', 'docm', 'odt', 'rtf', 'xls', 'xlsx', 'xlsm', 'ods', 'csv', 'ppt', 'pptx', 'pps', 'ppsx', 'odp', 'epub', 'txt', 'ics', 'vcf'],
  archive: ['zip', 'gz', 'tgz', 'rar', '7z', 'tar', 'bz2', 'exe', 'msi', 'dmg', 'apk', 'iso'],
  picture: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'bmp', 'ico', 'tif', 'tiff', 'svg', 'eps', 'dwg', 'dxf'],
  media: ['mp3', 'mp4', 'm4a', 'm4v', 'mov', 'avi', 'wmv', 'wma', 'wav', 'webm', 'ogg', 'flv', 'swf', 'm3u8', 'vtt', 'srt'],
  data: ['xml', 'json', 'jsonld', 'geojson', 'rss', 'atom', 'kml', 'kmz', 'gml', 'shp', 'js', 'mjs', 'css', 'map', 'woff', 'woff2', 'ttf', 'wasm'],
}
const fileNames = new Set(Object.values(files).flat())

/** The kind of file that an address names by its ending, such as `pdf`; undefined where it may be a page. */
export function fileTypeOf(address: string): string | undefined {
  const [, ending = ''] = /\.([a-z\d]{1,7})$/i.exec(new URL(address).pathname) ?? []
  return fileNames.has(ending.toLowerCase()) ? ending.toLowerCase() : undefined
}

/** Files that are no pages and have judges of their own. */
export const judgedFileTypes: readonly string[] = ['pdf', 'svg']

/**
 * Whether two addresses differ in nothing but what servers take for the same: `http` or `https`, `www.`, capitals, a slash at the end,
 * `index.html`. Said by a page of itself (`rel=canonical`) it is believed only so far: on many sites every page names the home page.
 */
export const isSamePage = (one: string, other: string): boolean => plain(one) === plain(other)

function plain(address: string): string {
  const { host, pathname, search, hash } = new URL(address)
  const path = pathname.replace(/\/(?:index|default|home)\.\w+$/i, '/').replace(/\/+$/, '')
  return `${host.replace(/^www\./, '')}${path}${search}${hash}`.toLowerCase()
}
