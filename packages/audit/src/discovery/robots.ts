import robotsParser from 'robots-parser'
import type { Downloader } from './download.ts'

/** The name by which `robots.txt` speaks of the audit. */
export const robotName = 'clf'

/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const mostBytes = 500 * 1024

/** What a host said of robots, as it is kept: the same for the whole run. */
export interface RobotsText {
  /** `rules`: the file came; `none`: there is none, everything may be read; `unreachable`: nothing may be read. */
  kind: 'rules' | 'none' | 'unreachable'
  /** The file, or what came instead of it. */
  text: string
}

/** What a host asks of robots. */
export interface Robots {
  /** Why an address may not be read, in the words of the file; undefined where it may. */
  refusalOf: (address: string) => string | undefined
  /** Seconds that are to lie between two requests, where the host asks for some. */
  crawlDelay: number | undefined
  sitemaps: readonly string[]
}

/**
 * Reads `robots.txt` of an origin by RFC 9309: 4xx allows everything, 5xx nothing. Where no answer comes at all, RFC 9309 would have nothing read;
 * here the pages are asked for, few as they then are, and say themselves what is the matter: no connection, a broken certificate, a wrong name.
 */
export async function readRobots(origin: string, download: Downloader): Promise<RobotsText> {
  try {
    const { status, text } = await download(`${origin}/robots.txt`, mostBytes)
    if (status >= 200 && status <= 299) return { kind: 'rules', text }
    return status >= 500 || status === 429 ? { kind: 'unreachable', text: String(status) } : { kind: 'none', text: String(status) }
  } catch {
    return { kind: 'none', text: 'no answer' }
  }
}

/** Makes sense of what a host said. */
export function robotsOf(origin: string, { kind, text }: RobotsText): Robots {
  if (kind === 'none') return { refusalOf: () => undefined, crawlDelay: undefined, sitemaps: [] }
  const file = `${origin}/robots.txt`
  if (kind === 'unreachable') return { refusalOf: () => `${file}: ${text}`, crawlDelay: undefined, sitemaps: [] }
  const lines = text.split(/\r\n|\r|\n/)
  const rules = parse(file, text)
  const delay = rules.getCrawlDelay(robotName)
  return {
    refusalOf: (
      address,
    ) => (rules.isAllowed(address, robotName) === false
      ? `${file}:${rules.getMatchingLineNumber(address, robotName)}: ${(lines[rules.getMatchingLineNumber(address, robotName) - 1] ?? '').trim()}`
      : undefined),
    crawlDelay: delay !== undefined && delay > 0 ? delay : undefined,
    sitemaps: rules.getSitemaps().flatMap((each) => (URL.canParse(each, file) ? [new URL(each, file).href] : [])),
  }
}

// Its types describe a module of ES, what comes is one of CommonJS.
const parse = robotsParser as unknown as typeof robotsParser.default
