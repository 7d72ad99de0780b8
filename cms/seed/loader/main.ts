import { constants } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadEnvFile } from 'node:process'
import { existsSync } from 'node:fs'
import { SeedProblems } from './problems.ts'
import { runSeed } from './run-seed.ts'

const cms = path.resolve(__dirname, '../../..')

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  process.chdir(cms)
  if (existsSync('.env')) loadEnvFile('.env')
  await runSeed({ folder: path.join(cms, 'seed'), cms, checkOnly: values.check, say: (line) => process.stdout.write(`${line}\n`) })
}

// Strapi ends with 0 on these signals, as a server does that was asked to stop. A seed that was stopped is not through.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.stderr.write('The seed was stopped before it was through. What was there before is as it was; the next start seeds anew.\n')
    process.exit(128 + constants.signals[signal])
  })
}
// Whatever else ends the process early has not seeded either.
process.exitCode = 1

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exit(1)
  },
)

function messageOf(error: unknown): string {
  if (error instanceof SeedProblems) return `${error.message}\nNothing was stored: ${error.problems.length} problem(s) in the seed files, listed above.`
  return error instanceof Error ? error.message : String(error)
}
