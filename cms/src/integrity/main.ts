import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadEnvFile } from 'node:process'
import { exitCodes, exitCodesInWords } from '@clf/workflow'
import { Command } from 'commander'
import { version } from '../../package.json'
import { verifyCommand } from './verify-command.ts'

/** Settings of the CMS, where it is started from its own folder as the CMS is. */
const settings = path.resolve('.env')
if (existsSync(settings)) loadEnvFile(settings)

const program = new Command('clf-cms').description('Looks after what the CMS has published.').version(version).addHelpText('after', `\n${exitCodesInWords}`).addCommand(verifyCommand())

for (const command of [program, ...program.commands]) {
  command
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.whole : exitCodes.usage))
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`What is public could not be read: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodes.notVerified
})
