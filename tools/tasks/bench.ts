import { join } from 'node:path'
import { runCommand } from '../bootstrap/command.mjs'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { runInForeground } from '../start/foreground.ts'

const root = process.cwd()

// Quiet: with --json standard output belongs to the figures.
try {
  await runCommand(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--filter', '@clf/bench^...'], { cwd: root })
  await runInForeground(['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...process.argv.slice(2)])
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
