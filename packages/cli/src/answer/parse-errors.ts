import type { Command, CommanderError } from 'commander'
import { CommandError, type Said } from './command-error.ts'
import { shown } from './shown.ts'

// Commander says what was wrong by a code, which is documented, and by a sentence in English, from which the names are taken.

/** How the names stand in Commander's sentence of a code, and what is said instead. */
interface Told {
  names: RegExp
  said: (names: readonly string[], command: string) => Said
}

/** `--pages` of `--pages <number>`. */
const longName = (flags = ''): string => /--[\w-]+/.exec(flags)?.[0] ?? flags

const near = (names: string | undefined): string[] => names?.split(', ') ?? []

const help = (command: string) => `${command} --help`

const told: Record<string, Told> = {
  'commander.unknownOption': {
    names: /^error: unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    said: ([given = '', others], command) => {
      const meant = near(others)
      return {
        en: `There is no option ${shown(given)}. ${meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : `"${help(command)}" lists the options.`}`,
        'zh-Hant-HK': `沒有 ${shown(given)} 這個選項。${meant.length > 0 ? `你是否想用 ${meant.join(' 或 ')}？` : `可用的選項見 ${help(command)}。`}`,
        'zh-Hans': `没有 ${shown(given)} 这个选项。${meant.length > 0 ? `你是否想用 ${meant.join(' 或 ')}？` : `可用的选项见 ${help(command)}。`}`,
      }
    },
  },
  'commander.optionMissingArgument': {
    names: /^error: option '(.*)' argument missing$/s,
    said: ([flags], command) => ({
      en: `${longName(flags)} needs a value. "${help(command)}" says which.`,
      'zh-Hant-HK': `${longName(flags)} 之後須有一個值。說明見 ${help(command)}。`,
      'zh-Hans': `${longName(flags)} 之后须有一个值。说明见 ${help(command)}。`,
    }),
  },
  'commander.missingArgument': {
    names: /^error: missing required argument '(.*)'$/s,
    said: ([name = ''], command) => ({
      en: `${command} needs a ${name} behind it. "${help(command)}" says what to give.`,
      'zh-Hant-HK': `${command} 之後欠缺必要的參數。說明見 ${help(command)}。`,
      'zh-Hans': `${command} 之后缺少必要的参数。说明见 ${help(command)}。`,
    }),
  },
  'commander.excessArguments': {
    names: /Expected (\d+) arguments? but got (\d+): (.*)\.$/s,
    said: ([expected = '', received = '', given = ''], command) => ({
      en: `${command} takes ${expected} and was given ${received}: ${shown(given)}. Leave out what is too many.`,
      'zh-Hant-HK': `${command} 只接受${expected}項，現有${received}項：${shown(given)}。請刪去多餘的項目。`,
      'zh-Hans': `${command} 只接受${expected}项，现有${received}项：${shown(given)}。请删去多余的项目。`,
    }),
  },
  'commander.conflictingOption': {
    names: /^error: option '(.*)' cannot be used with option '(.*)'$/s,
    said: ([one, other]) => ({
      en: `${longName(one)} and ${longName(other)} cannot be used together. Leave one of them out.`,
      'zh-Hant-HK': `${longName(one)} 和 ${longName(other)} 不可同時使用。請刪去其中一個。`,
      'zh-Hans': `${longName(one)} 和 ${longName(other)} 不可同时使用。请删去其中一个。`,
    }),
  },
  'commander.unknownCommand': {
    names: /^error: unknown command '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    said: ([given = '', others], command) => {
      const meant = /^https?:/i.test(given) && shown(given) === given ? [`audit ${given}`] : near(others)
      return {
        en: `${command} has no command "${shown(given)}". ${
          meant.length > 0 ? `Did you mean "${meant.map((each) => `${command} ${each}`).join('" or "')}"?` : `"${help(command)}" lists the commands.`
        }`,
        'zh-Hant-HK': `${command} 沒有「${shown(given)}」這個指令。${meant.length > 0 ? `你是否想用 ${meant.map((each) => `${command} ${each}`).join(' 或 ')}？` : `可用的指令見 ${help(command)}。`}`,
        'zh-Hans': `${command} 没有“${shown(given)}”这个命令。${meant.length > 0 ? `你是否想用 ${meant.map((each) => `${command} ${each}`).join(' 或 ')}？` : `可用的命令见 ${help(command)}。`}`,
      }
    },
  },
  // Commander shows its help where no command was named, or one that is not there.
  'commander.help': {
    names: /^/,
    said: (_names, command) => ({
      en: `Say what ${command} is to do: "${command} audit ADDRESS" audits a site, "${command} explain RULE" tells of a rule, "${help(command)}" lists everything.`,
      'zh-Hant-HK': `請說明要做甚麼：以 ${command} audit 加網址審查網站，以 ${command} explain 加規則名稱查閱規則；全部用法見 ${help(command)}。`,
      'zh-Hans': `请说明要做什么：以 ${command} audit 加网址审查网站，以 ${command} explain 加规则名称查阅规则；全部用法见 ${help(command)}。`,
    }),
  },
}

/** What Commander found wrong with a command line, as the command says it. */
export function parseErrorOf({ code, message }: CommanderError, command: Command): CommandError {
  const { names, said } = told[code] ?? {}
  const [found, ...rest] = names?.exec(message) ?? []
  const name = nameOf(command)
  if (said && found !== undefined) return new CommandError(said(rest, name))
  return new CommandError({
    en: `This command line is not understood. "${help(name)}" says what may be given.`,
    'zh-Hant-HK': `未能理解這個指令。用法見 ${help(name)}。`,
    'zh-Hans': `未能理解这个命令。用法见 ${help(name)}。`,
  })
}

/** `clf audit` */
const nameOf = (command: Command): string => (command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name())
