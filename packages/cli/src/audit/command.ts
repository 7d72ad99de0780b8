import { auditPages, jsonReport, statesOf, terminalReport, themes, verdictOf, type Theme } from '@clf/audit'
import { languageTags, type LanguageTag } from '@clf/text'
import { Argument, Command, Option } from 'commander'
import { readFile, writeFile } from 'node:fs/promises'
import { exitCodes, exitCodesInWords } from '../exit-codes.ts'
import { address, addressesIn, defaultWidths, seconds, status, width } from './arguments.ts'

interface Options {
  theme: Theme[]
  width: number[]
  language: LanguageTag
  timeout: number
  status?: number
  json?: string
  list?: string
}

/** `clf audit`. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('audits pages in themes and widths')
    .addArgument(new Argument('[url...]', 'addresses of the pages, in full').argParser(address))
    .option('--list <file>', 'file with more addresses, one a line; lines that begin with # are left out')
    .addOption(new Option('--theme <theme...>', 'themes to judge in').choices(themes).default([...themes]))
    .addOption(new Option('--width <pixels>', 'viewport width in CSS pixels; repeat for more').argParser(width).default(defaultWidths, '1280 and 320'))
    .addOption(new Option('--language <tag>', 'language of the report').choices(languageTags).default('en'))
    .addOption(new Option('--timeout <seconds>', 'longest time for a page to load').argParser(seconds).default(30))
    .addOption(new Option('--status <code>', 'status that the pages answer by design, for example 404 for an error page (default: 200 to 299)').argParser(status))
    .option('--json <file>', 'also write the verdict and the whole result as JSON')
    .addHelpText('after', `\n${exitCodesInWords}`)
    .action(audit)

async function audit(given: string[], options: Options, command: Command): Promise<void> {
  const listed = options.list === undefined ? [] : addressesIn(await readFile(options.list, 'utf8'))
  const urls = [...new Set([...given, ...listed])]
  if (urls.length === 0) command.error('There is no address to audit. Give one in full, for example http://127.0.0.1:4321/en, or a file of addresses with --list.')
  const result = await auditPages(urls, statesOf(options.theme, options.width), {
    timeoutMs: options.timeout * 1000,
    ...(options.status === undefined ? {} : { status: options.status }),
    onPage: showProgress,
  })
  process.stdout.write(terminalReport(result, options.language))
  process.exitCode = exitCodes[verdictOf(result)]
  if (options.json !== undefined) await writeFile(options.json, jsonReport(result))
}

function showProgress(done: number, total: number): void {
  const isLive = process.stderr.isTTY
  process.stderr.write(`${isLive ? '\r' : ''}Audited ${done} of ${total}${isLive && done < total ? '' : '\n'}`)
}
