#!/usr/bin/env node
// Kept in the repository, so that installing it makes the command before anything is built.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/src/integrity/main.js', import.meta.url)

if (existsSync(fileURLToPath(main))) await import(main.href)
else {
  process.stderr.write('The command clf-cms is not built yet. Run "npm run build" once and try again.\n')
  process.exitCode = 3
}
