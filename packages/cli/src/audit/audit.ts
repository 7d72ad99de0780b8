import {
  auditSite,
  BrowserStartError,
  htmlReport,
  jsonParts,
  NoBrowserError,
  RunFileError,
  SignInError,
  statesOf,
  terminalReport,
  verdictOf,
  type SiteOptions,
  type Standard,
  type Theme,
} from '@clf/audit'
import { hongKongDay, type LanguageTag } from '@clf/text'
import { createHash } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../answer/command-error.ts'
import { firstLineOf } from '../answer/unforeseen.ts'
import { exitCodes, stopSignals } from '../exit-codes.ts'
import { noAddress, signIn as signInWords } from './argument-words.ts'
import { knownRules } from './known-rules.ts'
import { loadSignIn, readList, readRecordList, readStorageState, readStoredAudit } from './named-files.ts'
import { outputProblem } from './output-file.ts'
import { progressOn } from './show-progress.ts'
import { inEachLanguage, words, type StopKind } from './words.ts'

/** What was asked beside the addresses. */
export interface Options {
  list?: string
  crawl?: boolean
  scope?: string[]
  sitemap?: string[]
  pages?: number
  depth?: number
  sample?: number
  keys?: number
  all?: true
  ignoreRobots?: true
  theme: Theme[]
  standard: Standard
  width: number[]
  rule?: string[]
  timeout: number
  status?: number
  records?: string
  history?: string
  storageState?: string
  signIn?: string
  workers?: number
  rate?: number
  perHost?: number
  contact?: string
  run?: string
  fresh?: true
  json?: string
  html?: string
}

/** Audits what was asked, shows how far it is, and writes the reports. */
export async function audit(given: string[], options: Options, language: LanguageTag): Promise<void> {
  const said = words[language]
  const progress = progressOn(process.stderr, said)
  let stop: StopKind = 'not-begun'
  const sayStopped = () => {
    progress.end()
    progress.say(said.stopped[stop])
  }
  // Before the listener that ends the process.
  for (const signal of stopSignals) process.prependOnceListener(signal, sayStopped)
  try {
    const asked = await siteOptionsOf(given, options)
    if (asked.asked.length === 0) throw new CommandError(noAddress)
    for (const [option, file] of [['--json', options.json], ['--html', options.html], ['--run', options.run]] as const) {
      const problem = file === undefined ? undefined : await outputProblem(file)
      if (file !== undefined && problem) throw new CommandError(inEachLanguage(({ output }) => output[problem](option, file)))
    }
    const runFile = options.run ?? join(await ownFolder(), `audit-${fingerprintOf(asked)}.sqlite`)
    stop = options.fresh ? 'goes-on-without-fresh' : 'goes-on'
    const site = await auditSite({
      ...asked,
      runFile,
      onProgress: progress.show,
      onAgain: (address, why) => progress.say(said.again[why](address)),
      onResume: (began, told) => void process.stderr.write(`${said.resumed(timeOf(began, language), told)}\n`),
    })
    progress.end()
    if (options.json !== undefined) await writeParts('--json', options.json, jsonParts(site))
    if (options.html !== undefined) await writeParts('--html', options.html, [htmlReport(site, { language, verdict: verdictOf(site), date: hongKongDay() })])
    process.stdout.write(terminalReport(site, language))
    process.exitCode = exitCodes[verdictOf(site)]
    site.end({ isKept: options.run !== undefined })
  } catch (error) {
    progress.end()
    throw told(error, options)
  } finally {
    for (const signal of stopSignals) process.off(signal, sayStopped)
  }
}

/** What stopped an audit, as the command says it; what nobody has foreseen as it is. */
function told(error: unknown, { signIn = '' }: Options): unknown {
  if (error instanceof RunFileError) return new CommandError(inEachLanguage(({ runFile }) => runFile[error.problem](error.file)))
  if (error instanceof SignInError) return new CommandError(signInWords.failed(signIn, firstLineOf(error.cause)))
  if (error instanceof NoBrowserError) return new CommandError(inEachLanguage(({ browser }) => browser.none), exitCodes.notAudited, { cause: error })
  if (error instanceof BrowserStartError) return new CommandError(inEachLanguage(({ browser }) => browser.failed(error.path)), exitCodes.notAudited, { cause: error })
  return error
}

/** The folder that holds runs which are not named. @throws {CommandError} where it cannot be made */
async function ownFolder(): Promise<string> {
  await mkdir('.clf', { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(inEachLanguage(({ ownFolder }) => ownFolder(cause.code ?? firstLineOf(cause))))
  })
  return '.clf'
}

async function siteOptionsOf(given: string[], options: Options): Promise<SiteOptions & { asked: string[] }> {
  const rules = options.rule && knownRules(options.rule)
  const listed = options.list === undefined ? [] : await readList(options.list)
  return {
    asked: [...new Set([...given, ...listed])],
    states: statesOf(options.theme, options.width),
    standard: options.standard,
    isCrawled: options.crawl ?? given.length > 0,
    timeoutMs: options.timeout * 1000,
    isRobotsIgnored: options.ignoreRobots === true,
    isFresh: options.fresh === true,
    ...(options.scope && { scope: options.scope }),
    ...(options.sitemap && { sitemaps: options.sitemap }),
    ...(options.pages && { pages: options.pages }),
    ...(options.depth !== undefined && { depth: options.depth }),
    ...(options.all ? { sample: Number.POSITIVE_INFINITY } : options.sample && { sample: options.sample }),
    ...(options.keys !== undefined && { mostPressed: options.keys }),
    ...(rules && { rules }),
    ...(options.html !== undefined && { hasPictures: true }),
    ...(options.status && { status: options.status }),
    ...(options.records !== undefined && { records: await readRecordList(options.records) }),
    ...(options.history !== undefined && { history: await readStoredAudit(options.history) }),
    ...(options.storageState !== undefined && { storageState: await readStorageState(options.storageState) }),
    ...(options.signIn !== undefined && { signIn: await loadSignIn(options.signIn) }),
    ...(options.workers && { workers: options.workers }),
    ...(options.rate && { rate: options.rate }),
    ...(options.perHost && { perHost: options.perHost }),
    ...(options.contact !== undefined && { contact: options.contact }),
  }
}

/** The same command finds the run that it began: its file is named by what is asked. */
function fingerprintOf({ workers: _workers, rate: _rate, perHost: _perHost, contact: _contact, isFresh: _isFresh, storageState, signIn, ...asked }: SiteOptions): string {
  return createHash('sha256').update(JSON.stringify([asked, String(asked.sample), storageState !== undefined, signIn !== undefined])).digest('hex').slice(0, 12)
}

const timeOf = (moment: Date, language: LanguageTag): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' }).format(moment)

/** Writes a file whole or not at all: a report that is half written looks like one. @throws {CommandError} */
async function writeParts(option: string, path: string, parts: Iterable<string>): Promise<void> {
  const half = `${path}.part`
  const failed = (cause: NodeJS.ErrnoException) => {
    // Not a fault of the system, such as a full disk.
    if (cause.syscall === undefined) throw cause
    throw new CommandError(inEachLanguage(({ notWritten }) => notWritten(option, path, cause.code ?? firstLineOf(cause))), exitCodes.notAudited, { cause })
  }
  await writeHalf(half, parts).catch(failed)
  await rename(half, path).catch(failed)
}

async function writeHalf(half: string, parts: Iterable<string>): Promise<void> {
  const file = await open(half, 'w')
  try {
    let waiting = ''
    for (const part of parts) {
      waiting += part
      if (waiting.length < 1_000_000) continue
      await file.write(waiting)
      waiting = ''
    }
    await file.write(waiting)
  } finally {
    await file.close()
  }
}
