import type { LanguageTag } from '@clf/text'
import robotsParser from 'robots-parser'
import { firstLineOf, VisitError } from '../visit/unjudged.ts'
import type { Download, Downloader } from './download.ts'

type Copy = Record<LanguageTag, string>

/** The name by which `robots.txt` speaks of the audit. */
export const robotName = 'clf'

/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const mostBytes = 500 * 1024

/** What came for a `robots.txt`. */
export const robotsFound = ['rules', 'cut', 'none', 'no-rules', 'server-error', 'no-answer', 'no-connection'] as const

type RobotsFound = (typeof robotsFound)[number]

/** What a host said of robots, as it is kept: the same for the whole run. */
export interface RobotsText {
  kind: RobotsFound
  /** The file; else the status, the type or the failure that came instead of it. */
  text: string
}

/** What was taken for granted of a host, and what it is taken from. */
export interface RobotsSaid {
  origin: string
  found: RobotsFound
  assumed: RobotsAssumed
  message: Copy
}

/** By the rules of the file, everything or nothing may be read. */
type RobotsAssumed = 'rules' | 'everything' | 'nothing'

/**
 * By RFC 9309, 2.3.1: what is not there (4xx) forbids nothing; a server that fails or does not answer forbids everything, until it is asked by the
 * next run. Where no connection can be made, the pages are asked for, and say themselves what is the matter: a wrong name, a broken certificate.
 */
const assumptions: Record<RobotsFound, RobotsAssumed> = {
  rules: 'rules',
  cut: 'rules',
  none: 'everything',
  'no-rules': 'everything',
  'server-error': 'nothing',
  'no-answer': 'nothing',
  'no-connection': 'everything',
}

const sentences: Record<RobotsFound, Copy> = {
  rules: { en: 'its robots.txt was kept to.', 'zh-Hant-HK': '已遵從其 robots.txt。', 'zh-Hans': '已遵从其 robots.txt。' },
  cut: {
    en: 'its robots.txt is larger than 500 KiB; the rules up to there were kept to. Shorten the file.',
    'zh-Hant-HK': '其 robots.txt 大於500 KiB，只遵從了首500 KiB 內的規則。請縮短檔案。',
    'zh-Hans': '其 robots.txt 大于500 KiB，只遵从了首500 KiB 内的规则。请缩短文件。',
  },
  none: {
    en: 'there is no robots.txt (status {found}), so that everything may be read.',
    'zh-Hant-HK': '沒有 robots.txt（狀態碼{found}），因此可讀取全部網頁。',
    'zh-Hans': '没有 robots.txt（状态码{found}），因此可读取全部网页。',
  },
  'no-rules': {
    en: 'what came as its robots.txt holds no rule ({found}); it was taken that everything may be read. Let the server answer 404 where there is none.',
    'zh-Hant-HK': '收到的 robots.txt 並無任何規則（{found}），因此視為可讀取全部網頁。如沒有此檔案，請讓伺服器回應狀態404。',
    'zh-Hans': '收到的 robots.txt 并无任何规则（{found}），因此视为可读取全部网页。如没有此文件，请让服务器回应状态404。',
  },
  'server-error': {
    en: 'its robots.txt failed (status {found}); it was taken that nothing may be read. Mend it and audit again; a site of your own is audited whole with --ignore-robots.',
    'zh-Hant-HK': '其 robots.txt 出錯（狀態碼{found}），因此視為不可讀取任何網頁。請修正後再審查；如屬自己的網站，可用 --ignore-robots 審查全部網頁。',
    'zh-Hans': '其 robots.txt 出错（状态码{found}），因此视为不可读取任何网页。请修正后再审查；如属自己的网站，可用 --ignore-robots 审查全部网页。',
  },
  'no-answer': {
    en: 'its robots.txt was asked for and did not come ({found}); it was taken that nothing may be read. Mend it and audit again; a site of your own is audited whole with --ignore-robots.',
    'zh-Hant-HK': '曾要求其 robots.txt，但沒有收到（{found}），因此視為不可讀取任何網頁。請修正後再審查；如屬自己的網站，可用 --ignore-robots 審查全部網頁。',
    'zh-Hans': '曾要求其 robots.txt，但没有收到（{found}），因此视为不可读取任何网页。请修正后再审查；如属自己的网站，可用 --ignore-robots 审查全部网页。',
  },
  'no-connection': {
    en: 'no connection was made for its robots.txt ({found}); its pages were asked for all the same, and say themselves what is the matter.',
    'zh-Hant-HK': '未能連線讀取其 robots.txt（{found}）；仍有要求其網頁，由網頁本身說明問題所在。',
    'zh-Hans': '未能连接读取其 robots.txt（{found}）；仍有要求其网页，由网页本身说明问题所在。',
  },
}

/** What is worth telling a reader: a file that is kept to, or that nobody has made, is what everybody expects. */
export const isNotable = ({ found, message }: RobotsSaid): boolean => found !== 'rules' && !(found === 'none' && /\b4(04|10)\b/.test(message.en))

/** What a host said, for the report. */
export function robotsSaid(origin: string, { kind, text }: RobotsText): RobotsSaid {
  const write = (tag: LanguageTag) => sentences[kind][tag].replaceAll('{found}', () => text)
  return { origin, found: kind, assumed: assumptions[kind], message: { en: write('en'), 'zh-Hant-HK': write('zh-Hant-HK'), 'zh-Hans': write('zh-Hans') } }
}

/** What a host asks of robots. */
export interface Robots {
  /** Why an address may not be read, in the words of the file, or that its host does not answer; undefined where it may. */
  refusalOf: (address: string) => VisitError | undefined
  /** Seconds that are to lie between two requests, where the host asks for some. */
  crawlDelay: number | undefined
  sitemaps: readonly string[]
}

/** Reads `robots.txt` of an origin. */
export async function readRobots(origin: string, download: Downloader): Promise<RobotsText> {
  try {
    return textOf(await download(`${origin}/robots.txt`, mostBytes))
  } catch (error) {
    return { kind: isUnconnected(error) ? 'no-connection' : 'no-answer', text: failureOf(error) }
  }
}

function textOf({ status, type, text, isCut }: Download): RobotsText {
  // A server that has had too many questions is in no state to be read.
  if (status >= 500 || status === 429) return { kind: 'server-error', text: String(status) }
  if (status < 200 || status > 299) return { kind: 'none', text: String(status) }
  // The last line of a file that is cut may mean something else than it says.
  if (isCut) return { kind: 'cut', text: text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) }
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(#.*)?$/.test(line))
  return lines.length === 0 || lines.some((line) => ruleLine.test(line)) ? { kind: 'rules', text } : { kind: 'no-rules', text: type || '?' }
}

const ruleLine = /^\s*(user-agent|allow|disallow|sitemap|crawl-delay|host|clean-param|noindex)\s*:/i

/** Makes sense of what a host said. */
export function robotsOf(origin: string, { kind, text }: RobotsText): Robots {
  const file = `${origin}/robots.txt`
  if (assumptions[kind] === 'everything') return { refusalOf: () => undefined, crawlDelay: undefined, sitemaps: [] }
  // A host that does not answer has asked nothing of robots.
  if (assumptions[kind] === 'nothing') return { refusalOf: () => new VisitError(kind === 'no-answer' ? 'no-answer' : 'robots', `${file}: ${text}`), crawlDelay: undefined, sitemaps: [] }
  const lines = text.split(/\r\n|\r|\n/)
  const rules = parse(file, text)
  const delay = rules.getCrawlDelay(robotName)
  return {
    refusalOf: (
      address,
    ) => (rules.isAllowed(address, robotName) === false
      ? new VisitError('robots', `${file}:${rules.getMatchingLineNumber(address, robotName)}: ${(lines[rules.getMatchingLineNumber(address, robotName) - 1] ?? '').trim()}`)
      : undefined),
    crawlDelay: delay !== undefined && delay > 0 ? delay : undefined,
    sitemaps: rules.getSitemaps().flatMap((each) => (URL.canParse(each, file) ? [new URL(each, file).href] : [])),
  }
}

/** What the system calls a failure, which reads the same in every language. */
function failureOf(error: unknown): string {
  if (error instanceof VisitError) return firstLineOf(error.cause ?? error)
  if (error instanceof Error && error.name === 'TimeoutError') return 'TimeoutError'
  return codeOf(error) ?? firstLineOf(error)
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' && error.name !== 'TimeoutError' ? error.code : codeOf(error.cause)
}

/** No server was reached: there is none, or it cannot be trusted. */
const isUnconnected = (error: unknown): boolean =>
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(codeOf(error) ?? '')

// Its types describe a module of ES, what comes is one of CommonJS.
const parse = robotsParser as unknown as typeof robotsParser.default
