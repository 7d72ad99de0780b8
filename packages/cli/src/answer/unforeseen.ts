import { exitCodes } from '../exit-codes.ts'
import { CommandError } from './command-error.ts'

/** The first line of what was thrown, without the call that threw it (`page.goto: `) and without its full stop. */
export function firstLineOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message || error.name : String(error)).trim().split('\n')
  return line.replace(/^\w+\.\w+: /, '').replace(/\.$/, '')
}

/** What is said of an error that nobody has foreseen. */
export function unforeseen(error: unknown): CommandError {
  const line = firstLineOf(error)
  return new CommandError(
    {
      en: `This is a fault of clf itself. Please report it with the command that you gave and with this line: ${line}`,
      'zh-Hant-HK': `這是 clf 本身的錯誤。請連同所用的指令及以下一行一併報告：${line}`,
      'zh-Hans': `这是 clf 本身的错误。请连同所用的命令及以下一行一并报告：${line}`,
    },
    exitCodes.notAudited,
    { cause: error },
  )
}
