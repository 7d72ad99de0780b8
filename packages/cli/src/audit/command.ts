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
import { CommandError } from '../answer/command-error.ts'
import { firstLineOf } from '../answer/unforeseen.ts'
import { exitCodes, exitCodesInWords, stopSignals } from '../exit-codes.ts'
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

/** `clf audit`. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('audits a site, or the pages of a list, in themes and widths')
    .addArgument(new Argument('[url...]', 'addresses where to begin, in full').argParser(address))
    .optionsGroup('Which pages:')
    .option('--list <file>', 'file with addresses, one a line; lines that begin with # are left out. Alone, no other pages are sought')
    .option('--crawl', 'seek the other pages of the site: by links, other languages and sitemaps (default where an address is given)')
    .option('--no-crawl', 'audit what is given and nothing else')
    .addOption(new Option('--scope <host/path>', 'what belongs to the site; repeat for more (default: the hosts given)').argParser(scope))
    .addOption(new Option('--sitemap <url>', 'sitemap to read as well; repeat for more').argParser(address))
    .addOption(new Option('--pages <number>', 'pages to audit at most; other languages of a page come beside (default: 1000, with --all 50000)').argParser(pages('--pages')))
    .addOption(new Option('--depth <links>', 'links between a start and a page, at most (default: any number)').argParser(depth))
    .addOption(new Option('--sample <number>', 'pages to take of many that are made alike, five times as many of a folder (default: 10)').argParser(pages('--sample')).conflicts('all'))
    .option('--all', 'take every page, also of many that are made alike')
    .option('--ignore-robots', 'read also what robots.txt and nofollow ask not to: for a site of your own')
    .optionsGroup('How they are judged:')
    .addOption(new Option('--theme <theme...>', 'themes to judge in').choices(everyTheme).default(defaultThemes).argParser(choicesOf('--theme', everyTheme, defaultThemes)))
    .addOption(new Option('--width <pixels>', 'viewport width in CSS pixels; repeat for more').argParser(width).default(defaultWidths, '1280 and 320'))
    .addOption(
      new Option('--standard <name>', 'what pages are held to: the look and feel with accessibility in it, or accessibility alone')
        .choices(standards)
        .default('look-and-feel')
        .argParser(choiceOf('--standard', standards)),
    )
    .addOption(new Option('--rule <id>', 'rule to ask; repeat for more (default: all)').argParser(rule))
    .addOption(new Option('--timeout <seconds>', 'longest time for a page to load').argParser(seconds).default(30))
    .addOption(new Option('--status <code>', 'status that the pages answer by design, for example 404 for an error page (default: 200 to 299)').argParser(status))
    .option('--records <file>', 'CSV with an address and the date of its last revision or review a line, to hold the dates of pages against')
    .option('--history <file>', 'stored audit that --json has written, to hold dates and the accessibility statement against')
    .optionsGroup('Signing in:')
    .option('--storage-state <file>', 'what Playwright has stored of a person who has signed in')
    .option('--sign-in <script>', 'module that exports an async function of a Playwright page, which signs in; called again when a sign-in page comes')
    .optionsGroup('How fast:')
    .addOption(new Option('--workers <number>', 'pages to judge at a time (default: as many as there are processors, 8 at most)').argParser(workers('--workers')))
    .addOption(new Option('--rate <number>', 'pages to ask of a host in a second (default: 5; of this machine as many as come)').argParser(rate))
    .addOption(new Option('--per-host <number>', 'pages of a host to have open at a time (default: as many as --workers)').argParser(workers('--per-host')))
    .addOption(new Option('--contact <address>', 'address of the web or of mail where you are reached; every server is told').argParser(contact))
    .optionsGroup('The run:')
    .option('--run <file>', 'SQLite file that holds the run; it is kept when the run has ended (default: a file in .clf, while the run lasts)')
    .option('--fresh', 'begin anew, although the same audit was begun and not ended')
    .optionsGroup('The report:')
    .option('--json <file>', 'also write the verdict and the whole result as JSON')
    .option('--html <file>', 'also write a report in HTML: one file, which opens offline')
    .optionsGroup('Help:')
    .addHelpText('after', `\nAn audit that was stopped, in whatever way, is gone on with by the same command.\n\n${exitCodesInWords}`)
    .action(audit)

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
