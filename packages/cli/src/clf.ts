import { Command, CommanderError, Option } from 'commander'
import { languageTags, type LanguageTag } from '@clf/text'
import { createRequire } from 'node:module'
import { askedLanguage } from './answer/asked-language.ts'
import { CommandError } from './answer/command-error.ts'
import { parseErrorOf } from './answer/parse-errors.ts'
import { unforeseen } from './answer/unforeseen.ts'
import { auditCommand } from './audit/command.ts'
import { choiceOf } from './audit/arguments.ts'
import { explainCommand } from './explain/command.ts'
import { exitCodes } from './exit-codes.ts'
import { helpIn } from './help/help-in.ts'
import { clfWords } from './help/help-words.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

function program(language: LanguageTag): Command {
  const clf = new Command('clf')
    .description(clfWords.description[language])
    .version(version, '-V, --version', clfWords.version[language])
    .addOption(new Option(`--language <${clfWords.tag[language]}>`, clfWords.language[language]).choices(languageTags).default('en').argParser(choiceOf('--language', languageTags)))
    .helpCommand(`help [${clfWords.command[language]}]`, clfWords.helpCommand[language])
    .addHelpText('after', `\n${clfWords.exitCodes[language]}`)
    .addCommand(auditCommand(language))
    .addCommand(explainCommand(language))
  for (const command of [clf, ...clf.commands]) {
    command
      .helpOption('-h, --help', clfWords.help[language])
      .configureHelp(helpIn(language))
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
    await program(language).parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean
    const told = error instanceof CommandError ? error : unforeseen(error)
    process.stderr.write(`${told.said[language]}\n`)
    return told.exitCode
  }
}
