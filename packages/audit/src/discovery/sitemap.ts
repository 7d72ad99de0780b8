import type { LanguageTag } from '@clf/text'
import sax from 'sax'
import { firstLineOf, VisitError } from '../visit/unjudged.ts'
import type { Download, Downloader } from './download.ts'
import { sitemapProblems } from './sitemap-problems.ts'

type Copy = Record<LanguageTag, string>

/** What sitemaps may hold at most: https://www.sitemaps.org/protocol.html#index */
const most = { bytes: 50 * 1024 * 1024, addresses: 50_000, files: 1_000, depth: 3 }

/** A page that a sitemap names, and the same page in other languages where it says so. */
interface SitemapEntry {
  /** As written, made full. */
  href: string
  alternates: string[]
}

/** What the sitemaps of a site name, in the order read, and what could not be read of them. */
export interface Sitemaps {
  entries: SitemapEntry[]
  problems: { address: string; found: Copy }[]
}

/** Where to look. */
export interface SitemapSource {
  address: string
  /** Named by the site or the person who audits; one that is only guessed may be missing. */
  isNamed: boolean
}

/** Reads sitemaps and those that they name, each once. What cannot be read is a problem, and the rest is read. */
export async function readSitemaps(sources: readonly SitemapSource[], download: Downloader, mayRead: (address: string) => boolean): Promise<Sitemaps> {
  const read: Sitemaps = { entries: [], problems: [] }
  const waiting = sources.map((source) => ({ ...source, depth: 1 }))
  const seen = new Set<string>()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { address, isNamed, depth } = next
    if (seen.has(address)) continue
    seen.add(address)
    const fail = (found: Copy) => void read.problems.push({ address, found })
    if (seen.size > most.files) {
      fail(sitemapProblems.tooManyFiles(most.files))
      break
    }
    try {
      const file = await download(address, most.bytes)
      if (file.status < 200 || file.status > 299) throw new VisitError('sitemap', sitemapProblems.status(file.status))
      // Many sites answer every address with a page.
      if (!isNamed && /html/.test(file.type)) continue
      const { entries, sitemaps, problem } = entriesOf(file, address)
      read.entries.push(...entries)
      if (problem) fail(problem)
      else if (entries.length + sitemaps.length === 0) fail(sitemapProblems.noPage())
      for (const each of sitemaps) {
        if (depth >= most.depth) fail(sitemapProblems.tooDeep(most.depth))
        else if (new URL(each).host !== new URL(address).host && !mayRead(each)) fail(sitemapProblems.otherHost(each))
        else waiting.push({ address: each, isNamed: true, depth: depth + 1 })
      }
    } catch (error) {
      if (isNamed || !isMissing(error)) fail(error instanceof VisitError ? error.found : sitemapProblems.noAnswer(firstLineOf(error)))
    }
  }
  return read
}

/** What is only guessed may be refused or missing, and is no fault. */
const isMissing = (error: unknown): boolean => !(error instanceof VisitError) || /^status [45]/.test(error.found.en)

interface Read {
  entries: SitemapEntry[]
  sitemaps: string[]
  problem?: Copy
}

function entriesOf(file: Download, address: string): Read {
  const isXml = /^\s*</.test(file.text)
  const read = isXml ? fromXml(file.text, address) : fromLines(file)
  const tooMany = read.entries.length > most.addresses ? sitemapProblems.tooManyPages(most.addresses) : undefined
  const problem = (file.isCut ? sitemapProblems.tooLarge(most.bytes / 1024 / 1024) : undefined) ?? tooMany ?? read.problem
  return { ...read, entries: read.entries.slice(0, most.addresses), ...(problem === undefined ? {} : { problem }) }
}

/** A sitemap may be a text with an address a line. */
function fromLines({ text, type }: Download): Read {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter(Boolean)
  const full = lines.filter((line) => /^https?:\/\//i.test(line) && URL.canParse(line))
  if (full.length < lines.length)
    return { entries: full.map((href) => ({ href, alternates: [] })), sitemaps: [], problem: sitemapProblems.noList(type || '?') }
  return { entries: full.map((href) => ({ href, alternates: [] })), sitemaps: [] }
}

const localOf = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

function fromXml(xml: string, base: string): Read {
  const read: Read = { entries: [], sitemaps: [] }
  const path: string[] = []
  let text = ''
  let entry: SitemapEntry | undefined
  const hrefIn = (written: string): string[] => (written.trim() !== '' && URL.canParse(written.trim(), base) ? [new URL(written.trim(), base).href] : [])
  let unread = 0
  // Strict: a file that is no XML says so.
  const parser = sax.parser(true, {})
  parser.onerror = (error) => {
    throw new VisitError('sitemap', sitemapProblems.notWellFormed(parser.line + 1, error.message.split('\n')[0] ?? ''))
  }
  parser.onopentag = ({ name, attributes }) => {
    const local = localOf(name)
    if (path.length === 0 && local !== 'urlset' && local !== 'sitemapindex') throw new VisitError('sitemap', sitemapProblems.noSitemap(name))
    path.push(local)
    text = ''
    if (local === 'url' && path.length === 2) entry = { href: '', alternates: [] }
    const { rel, href, hreflang } = attributes as Record<string, string | undefined>
    if (local === 'link' && rel === 'alternate' && hreflang && href) entry?.alternates.push(...hrefIn(href))
  }
  parser.ontext = (more) => void (text += more)
  parser.oncdata = (more) => void (text += more)
  parser.onclosetag = () => {
    const where = path.join(' ')
    // Pictures and films have a `loc` of their own, deeper.
    if (where === 'urlset url loc' && entry) [entry.href = ''] = hrefIn(text)
    if (where === 'sitemapindex sitemap loc') read.sitemaps.push(...hrefIn(text))
    if (where === 'urlset url' && entry) {
      if (entry.href === '') unread += 1
      else read.entries.push(entry)
      entry = undefined
    }
    path.pop()
  }
  try {
    parser.write(xml.trimStart()).close()
  } catch (error) {
    if (!(error instanceof VisitError)) throw error
    return { ...read, problem: error.found }
  }
  return unread > 0 ? { ...read, problem: sitemapProblems.noAddress(unread) } : read
}
