import { Command } from 'commander'
import { createRequire } from 'node:module'
import { verifyCommand } from './chain/verify-command.ts'
import { exitCodes, exitCodesInWords } from './exit-codes.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

const program = new Command('clf-workflow')
  .description('Looks after the log of a workflow.')
  .version(version)
  .addHelpText('after', `\n${exitCodesInWords}`)
  .addCommand(verifyCommand())

for (const command of [program, ...program.commands]) {
  command
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.whole : exitCodes.usage))
}

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`The chain could not be read: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodes.notVerified
}
