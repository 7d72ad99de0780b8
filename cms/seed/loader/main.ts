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
