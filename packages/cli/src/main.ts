import { Command } from 'commander'
import { createRequire } from 'node:module'
import { auditCommand } from './audit/command.ts'
import { explainCommand } from './explain/command.ts'
import { exitCodes, exitCodesInWords, stopCodes } from './exit-codes.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

const program = new Command('clf')
  .description('Audits of web pages against WCAG 2.2 A and AA, best practices and the look-and-feel standard.')
  .version(version)
  .addHelpText('after', `\n${exitCodesInWords}`)
  .addCommand(auditCommand())
  .addCommand(explainCommand())

for (const command of [program, ...program.commands]) {
  command
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.clean : exitCodes.usage))
}

// What was started for the audit ends with the process. Left to the browser, a stop would look like pages that cannot be audited.
for (const [signal, code] of Object.entries(stopCodes)) process.once(signal, () => process.exit(code))

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodes.notAudited
}
