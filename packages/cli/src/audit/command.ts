import { everyTheme, themes } from '@clf/audit/options'
import type { Standard } from '@clf/audit'
import type { LanguageTag } from '@clf/text'
import { Argument, Command, Option } from 'commander'
import type { Said } from '../answer/command-error.ts'
import { clfWords } from '../help/help-words.ts'
import { address, choiceOf, choicesOf, contact, defaultWidths, depth, oneMore, pages, rate, scope, seconds, status, width, workers } from './arguments.ts'
import type { Options } from './audit.ts'
import { does, groups, placeholders } from './option-words.ts'

const standards: readonly Standard[] = ['look-and-feel', 'accessibility']

const defaultThemes = [...themes]

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
    .addOption(option(taking('--keys', 'number'), does.keys).argParser(pages('--keys')))
    .addOption(option('--ignore-robots', does.ignoreRobots))
    .optionsGroup(told(groups.judged))
    .addOption(option(taking('--theme', 'theme', '...'), does.theme).choices(everyTheme).default(defaultThemes).argParser(choicesOf('--theme', everyTheme, defaultThemes)))
    .addOption(option(taking('--width', 'pixels'), does.width).argParser(width).default(defaultWidths, told(does.widths)))
    .addOption(option(taking('--standard', 'name'), does.standard).choices(standards).default('look-and-feel').argParser(choiceOf('--standard', standards)))
    .addOption(option(taking('--rule', 'id'), does.rule).argParser(oneMore))
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
    .action(async (given: string[], options: Options, command: Command) => {
      // Loaded with what it stands on when there is something to audit: help and a wrong option are answered without.
      const { audit } = await import('./audit.ts')
      await audit(given, options, command.optsWithGlobals<{ language: LanguageTag }>().language)
    })
}
