import {
  auditSite,
  BrowserStartError,
  dayOf,
  everyTheme,
  htmlReport,
  jsonParts,
  NoBrowserError,
  RunFileError,
  SignInError,
  statesOf,
  terminalReport,
  themes,
  verdictOf,
  type SiteOptions,
  type Standard,
  type Theme,
} from '@clf/audit'
import type { LanguageTag } from '@clf/text'
import { Argument, Command, Option } from 'commander'
import { createHash } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, type Said } from '../answer/command-error.ts'
import { firstLineOf } from '../answer/unforeseen.ts'
import { exitCodes, stopSignals } from '../exit-codes.ts'
import { clfWords } from '../help/help-words.ts'
import { noAddress, signIn as signInWords } from './argument-words.ts'
import {
  address,
  choiceOf,
  choicesOf,
  contact,
  defaultWidths,
  depth,
  loadSignIn,
  pages,
  rate,
  readList,
  readRecordList,
  readStorageState,
  readStoredAudit,
  rule,
  scope,
  seconds,
  status,
  width,
  workers,
} from './arguments.ts'
import { does, groups, placeholders } from './option-words.ts'
import { outputProblem } from './output-file.ts'
import { progressOn } from './show-progress.ts'
import { inEachLanguage, words, type StopKind } from './words.ts'

const standards: readonly Standard[] = ['look-and-feel', 'accessibility']

const defaultThemes = [...themes]

interface Options {
  list?: string
  crawl?: boolean
  scope?: string[]
  sitemap?: string[]
  pages?: number
  depth?: number
  sample?: number
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

/** `clf audit`, its help in a language. */
export function auditCommand(language: LanguageTag): Command {
  const told = (words: Said) => words[language]
  const taking = (option: string, placeholder: keyof typeof placeholders, more = '') => `${option} <${told(placeholders[placeholder])}${more}>`
  const option = (flags: string, words: Said) => new Option(flags, told(words))
  return new Command('audit')
    .description(told(does.audit))
    .addArgument(new Argument(`[${told(placeholders.url)}...]`, told(does.urls)).argParser(address))
    .optionsGroup(told(groups.pages))
    .addOption(option(taking('--list', 'file'), does.list))
    .addOption(option('--crawl', does.crawl))
    .addOption(option('--no-crawl', does.noCrawl))
    .addOption(option(taking('--scope', 'scope'), does.scope).argParser(scope))
    .addOption(option(taking('--sitemap', 'url'), does.sitemap).argParser(address))
    .addOption(option(taking('--pages', 'number'), does.pages).argParser(pages('--pages')))
    .addOption(option(taking('--depth', 'links'), does.depth).argParser(depth))
    .addOption(option(taking('--sample', 'number'), does.sample).argParser(pages('--sample')).conflicts('all'))
    .addOption(option('--all', does.all))
    .addOption(option('--ignore-robots', does.ignoreRobots))
    .optionsGroup(told(groups.judged))
    .addOption(option(taking('--theme', 'theme', '...'), does.theme).choices(everyTheme).default(defaultThemes).argParser(choicesOf('--theme', everyTheme, defaultThemes)))
    .addOption(option(taking('--width', 'pixels'), does.width).argParser(width).default(defaultWidths, told(does.widths)))
    .addOption(option(taking('--standard', 'name'), does.standard).choices(standards).default('look-and-feel').argParser(choiceOf('--standard', standards)))
    .addOption(option(taking('--rule', 'id'), does.rule).argParser(rule))
    .addOption(option(taking('--timeout', 'seconds'), does.timeout).argParser(seconds).default(30))
    .addOption(option(taking('--status', 'code'), does.status).argParser(status))
    .addOption(option(taking('--records', 'file'), does.records))
    .addOption(option(taking('--history', 'file'), does.history))
    .optionsGroup(told(groups.signingIn))
    .addOption(option(taking('--storage-state', 'file'), does.storageState))
    .addOption(option(taking('--sign-in', 'script'), does.signIn))
    .optionsGroup(told(groups.speed))
    .addOption(option(taking('--workers', 'number'), does.workers).argParser(workers('--workers')))
    .addOption(option(taking('--rate', 'number'), does.rate).argParser(rate))
    .addOption(option(taking('--per-host', 'number'), does.perHost).argParser(workers('--per-host')))
    .addOption(option(taking('--contact', 'address'), does.contact).argParser(contact))
    .optionsGroup(told(groups.run))
    .addOption(option(taking('--run', 'file'), does.run))
    .addOption(option('--fresh', does.fresh))
    .optionsGroup(told(groups.report))
    .addOption(option(taking('--json', 'file'), does.json))
    .addOption(option(taking('--html', 'file'), does.html))
    .optionsGroup(told(groups.help))
    .addHelpText('after', `\n${told(does.goesOn)}\n\n${told(clfWords.exitCodes)}`)
    .action(audit)
}

async function audit(given: string[], options: Options, command: Command): Promise<void> {
  const { language } = command.optsWithGlobals<{ language: LanguageTag }>()
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
    if (options.html !== undefined) await writeParts('--html', options.html, [htmlReport(site, { language, verdict: verdictOf(site), date: dayOf(Date.now()) })])
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
    ...(options.rule && { rules: options.rule }),
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
