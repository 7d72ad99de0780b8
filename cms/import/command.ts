import { Command, InvalidArgumentError, Option } from 'commander'
import { isoOf, readDateLine } from './recognise/date-line.ts'
import type { ImportOptions } from './options.ts'

type Choices = ImportOptions & { report: string | null; dryRun: boolean }

export interface ImportCommand {
  parse(argv?: string[]): ImportCommand
  file(): string
  choices(): Choices
}

/** The command line. Its errors are commander's own, thrown instead of ending the process. */
export function createCommand(): ImportCommand {
  const command = describe(new Command())
  return {
    parse(argv) {
      command.parse(argv)
      return this
    },
    file: () => command.args[0] ?? '',
    choices: () => readChoices(command.opts()),
  }
}

function describe(command: Command): Command {
  return command
    .name('npm run import --')
    .usage('FILE --series CODE --number N [options]')
    .description(
      'Imports a circular from Word (.docx), OpenDocument (.odt) or text into the CMS, as a draft; with --publish it is submitted for approval.',
    )
    .argument('<file>', 'the circular; at most 30 MB')
    .requiredOption('--series <code>', 'the series it belongs to, for example itb-paper', readCode)
    .requiredOption('--number <n>', 'its number in the series', readNumber)
    .option('--year <yyyy>', 'its year, when that is not the year of its date', readYear)
    .option('--date <yyyy-mm-dd>', 'its date, when the text does not say it', readDate)
    .addOption(
      new Option('--locale <tag>', 'the language of the text; found out when not given').choices(['zh-Hant-HK', 'en']),
    )
    .option('--title <words>', 'its title, when the text has none')
    .option('--from <office>', 'who issues it, when the text does not say so')
    .option('--to <readers>', 'whom it is for, when the text does not say so')
    .option('--file-reference <ref>', 'the file reference, when the text does not say it')
    .option('--bureau <code>', 'the code of the issuing bureau, for example DPO')
    .addOption(
      new Option('--force <kind>', 'how binding it is')
        .choices(['mandatory', 'guidance', 'information'])
        .default('information'),
    )
    .option('--demonstration', 'mark it as invented demonstration content')
    .option('--publish', 'submit it for approval; refused while it has faults that stop readers, such as a language that is missing')
    .option('--dry-run', 'read and report only; send nothing')
    .option('--report <file>', 'write the report of every line as JSON')
    .addHelpText('after', exitCodeHelp)
    .exitOverride()
}

const exitCodeHelp = `
Simplified Chinese is made from Traditional and marked as converted.

Exit codes:
  0  imported, or read with --dry-run
  1  a fault of the importer
  2  an option is wrong or missing
  3  the file cannot be imported: empty, too large, with macros, or in no format that is read
  4  words would be lost or doubled
  5  the CMS does not answer, or there is no token
  6  the CMS refused: the number exists, or a value is not allowed

Environment:
  CLF_CMS_URL       address of the CMS, default http://127.0.0.1:1337
  CLF_IMPORT_TOKEN  token, default the file cms/.clf/import-token (CLF_CMS_STATE moves the folder)
  CLF_INTRANET_URL  address of the intranet in what is printed, default http://127.0.0.1:4321`

function readChoices(values: Record<string, unknown>): Choices {
  const { series, number, force, publish, dryRun, demonstration } = values
  const optional = ['year', 'date', 'locale', 'title', 'from', 'to', 'fileReference', 'bureau', 'report'] as const
  const others = Object.fromEntries(optional.map((name) => [name, values[name] ?? null]))
  return {
    ...(others as Pick<Choices, (typeof optional)[number]>),
    series: series as string,
    number: number as number,
    force: force as Choices['force'],
    publish: publish === true,
    dryRun: dryRun === true,
    demonstration: demonstration === true,
  }
}

function readCode(value: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(value)) return value
  throw new InvalidArgumentError('Use small letters, digits and hyphens, for example itb-paper.')
}

function readNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a whole number from 1 to 9999.')
}

function readYear(value: string): number {
  if (/^(?:19|2\d)\d{2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a year of four digits, for example 2006.')
}

function readDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDateLine(value) : null
  const iso = date === null ? null : isoOf(date)
  if (iso !== null) return iso
  throw new InvalidArgumentError('Give a date that exists, for example 2006-06-12.')
}
