import { Command, CommanderError, Option } from 'commander'
import { languageTags } from '@clf/text'
import { createRequire } from 'node:module'
import { askedLanguage } from './answer/asked-language.ts'
import { CommandError } from './answer/command-error.ts'
import { parseErrorOf } from './answer/parse-errors.ts'
import { unforeseen } from './answer/unforeseen.ts'
import { auditCommand } from './audit/command.ts'
import { choiceOf } from './audit/arguments.ts'
import { explainCommand } from './explain/command.ts'
import { exitCodes, exitCodesInWords } from './exit-codes.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

function program(): Command {
  const clf = new Command('clf')
    .description('Audits of web pages against WCAG 2.2 A and AA, best practices and the look-and-feel standard.')
    .version(version)
    .addOption(new Option('--language <tag>', 'language of the answer').choices(languageTags).default('en').argParser(choiceOf('--language', languageTags)))
    .addHelpText('after', `\n${exitCodesInWords}`)
    .addCommand(auditCommand())
    .addCommand(explainCommand())
  for (const command of [clf, ...clf.commands]) {
    command
      .configureHelp({ showGlobalOptions: true })
      // What is wrong is said below, in the language that was asked for; so is that no command was named, for which Commander shows its help.
      .configureOutput({ outputError: () => undefined, writeErr: () => undefined })
      .exitOverride((error) => {
        throw error.exitCode === 0 ? error : parseErrorOf(error, command)
      })
  }
  return clf
}

/**
 * Runs the command: writes the answer to standard output, and what is wrong to standard error.
 * @param args what stands behind `clf`
 * @returns the number that it ends with at once; nothing where it has done its work, whose number is `process.exitCode`
 */
export async function clf(args: readonly string[]): Promise<number | undefined> {
  const language = askedLanguage(args)
  try {
    await program().parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean
    const told = error instanceof CommandError ? error : unforeseen(error)
    process.stderr.write(`${told.said[language]}\n`)
    return told.exitCode
  }
}
