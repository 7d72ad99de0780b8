#!/usr/bin/env node
import { languageTags, type LanguageTag } from '@clf/text'
import { Command, InvalidArgumentError, Option } from 'commander'
import { writeFile } from 'node:fs/promises'
import { auditPages } from './audit/audit-pages.ts'
import { jsonReport } from './reporters/json.ts'
import { terminalReport } from './reporters/terminal.ts'
import { statesOf, themes, type Theme } from './visit/state.ts'

/** What the command ends with. */
const exitCodes = { clean: 0, faults: 1, usage: 2, notAudited: 3 } as const

interface Options {
  theme: Theme[]
  width: number[]
  json?: string
  language: LanguageTag
}

const address = (value: string, before: string[] = []): string[] => {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError(`"${value}" is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
  }
  return [...before, value]
}

const width = (value: string, before: number[]): number[] => {
  const pixels = Number(value)
  if (!Number.isInteger(pixels) || pixels < 200 || pixels > 4000) throw new InvalidArgumentError('Give a width from 200 to 4000 CSS pixels.')
  return before === defaultWidths ? [pixels] : [...before, pixels]
}

const defaultWidths = [1280, 320]

async function audit(urls: string[], options: Options): Promise<void> {
  const onPage = (done: number, total: number) => process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}Audited ${done} of ${total}${process.stderr.isTTY && done < total ? '' : '\n'}`)
  const result = await auditPages(urls, statesOf(options.theme, options.width), onPage)
  if (options.json) await writeFile(options.json, jsonReport(result))
  process.stdout.write(terminalReport(result, options.language))
  const hasFaults = result.pages.some(({ findings }) => findings.some(({ outcome }) => outcome === 'failed'))
  process.exitCode = result.unjudged.length > 0 ? exitCodes.notAudited : hasFaults ? exitCodes.faults : exitCodes.clean
}

const program = new Command('clf')
  .description('Accessibility audits of web pages against WCAG 2.2 A and AA, best practices and the look-and-feel standard.')
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.clean : exitCodes.usage))

program
  .command('audit')
  .description('audits pages in themes and widths')
  .argument('<url...>', 'addresses of the pages', address)
  .addOption(new Option('--theme <theme...>', 'themes to judge in').choices(themes).default([...themes]))
  .option('--width <pixels>', 'viewport width in CSS pixels; repeat for more (default: 1280 and 320)', width, defaultWidths)
  .addOption(new Option('--language <tag>', 'language of the report').choices(languageTags).default('en'))
  .option('--json <file>', 'also write the whole result as JSON')
  .addHelpText('after', '\nExit codes: 0 no fault, 1 faults, 2 wrong use, 3 a page could not be audited.')
  .action(audit)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodes.notAudited
}
