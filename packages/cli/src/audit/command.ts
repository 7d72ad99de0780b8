import { auditSite, dayOf, everyTheme, htmlReport, jsonParts, RunFileError, statesOf, terminalReport, themes, verdictOf, type SiteOptions, type Standard, type Theme } from '@clf/audit'
import { languageTags, type LanguageTag } from '@clf/text'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { createHash } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodes, exitCodesInWords } from '../exit-codes.ts'
import {
  address,
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
import { words } from './words.ts'

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
  language: LanguageTag
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
    .addOption(new Option('--pages <number>', 'pages to audit at most; other languages of a page come beside (default: 1000, with --all 50000)').argParser(pages))
    .addOption(new Option('--depth <links>', 'links between a start and a page, at most (default: any number)').argParser(depth))
    .addOption(new Option('--sample <number>', 'pages to take of many that are made alike, five times as many of a folder (default: 10)').argParser(pages).conflicts('all'))
    .option('--all', 'take every page, also of many that are made alike')
    .option('--ignore-robots', 'read also what robots.txt and nofollow ask not to: for a site of your own')
    .optionsGroup('How they are judged:')
    .addOption(new Option('--theme <theme...>', 'themes to judge in').choices(everyTheme).default([...themes]))
    .addOption(new Option('--width <pixels>', 'viewport width in CSS pixels; repeat for more').argParser(width).default(defaultWidths, '1280 and 320'))
    .addOption(
      new Option('--standard <name>', 'what pages are held to: the look and feel with accessibility in it, or accessibility alone').choices(['look-and-feel', 'accessibility']).default(
        'look-and-feel',
      ),
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
    .addOption(new Option('--workers <number>', 'pages to judge at a time (default: as many as there are processors, 8 at most)').argParser(workers))
    .addOption(new Option('--rate <number>', 'pages to ask of a host in a second (default: 5; of this machine as many as come)').argParser(rate))
    .addOption(new Option('--per-host <number>', 'pages of a host to have open at a time (default: as many as --workers)').argParser(workers))
    .addOption(new Option('--contact <address>', 'address of the web or of mail where you are reached; every server is told').argParser(contact))
    .optionsGroup('The run:')
    .option('--run <file>', 'SQLite file that holds the run; it is kept when the run has ended (default: a file in .clf, while the run lasts)')
    .option('--fresh', 'begin anew, although the same audit was begun and not ended')
    .optionsGroup('The report:')
    .addOption(new Option('--language <tag>', 'language of the report').choices(languageTags).default('en'))
    .option('--json <file>', 'also write the verdict and the whole result as JSON')
    .option('--html <file>', 'also write a report in HTML: one file, which opens offline')
    .optionsGroup('Help:')
    .addHelpText('after', `\nAn audit that was stopped, in whatever way, is gone on with by the same command.\n\n${exitCodesInWords}`)
    .action(audit)

async function audit(given: string[], options: Options, command: Command): Promise<void> {
  const said = words[options.language]
  const asked = await siteOptionsOf(given, options).catch((error: unknown) => {
    if (error instanceof InvalidArgumentError) return command.error(error.message)
    throw error
  })
  if (asked.asked.length === 0) command.error('There is no address to audit. Give one in full, for example http://127.0.0.1:4321/en, or a file of addresses with --list.')
  for (const [option, file] of [['--json', options.json], ['--html', options.html], ['--run', options.run]] as const) {
    const problem = file === undefined ? undefined : await outputProblem(file)
    if (file !== undefined && problem) command.error(said.output[problem](option, file))
  }
  const progress = progressOn(process.stderr, said)
  try {
    const site = await auditSite({
      ...asked,
      runFile: options.run ?? join('.clf', `audit-${fingerprintOf(asked)}.sqlite`),
      onProgress: progress.show,
      onAgain: (address, why) => progress.say(said.again[why](address)),
      onResume: (began, told) => void process.stderr.write(`${said.resumed(timeOf(began, options.language), told)}\n`),
    })
    progress.end()
    if (options.json !== undefined) await writeParts(options.json, jsonParts(site))
    if (options.html !== undefined) await writeParts(options.html, [htmlReport(site, { language: options.language, verdict: verdictOf(site), date: dayOf(Date.now()) })])
    process.stdout.write(terminalReport(site, options.language))
    process.exitCode = exitCodes[verdictOf(site)]
    site.end({ isKept: options.run !== undefined })
  } catch (error) {
    progress.end()
    if (error instanceof RunFileError) command.error(said.runFile[error.problem](error.file))
    throw error
  }
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

/** Writes a file whole or not at all: a report that is half written looks like one. */
async function writeParts(path: string, parts: Iterable<string>): Promise<void> {
  const half = `${path}.part`
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
  await rename(half, path)
}
