#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Kept in the repository, so that installing it makes the command before anything is built.
const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(fileURLToPath(main))) await import(main.href)
else {
  process.stderr.write('The command clf is not built yet. Run "npm start" or "npm run build" once and try again.\n')
  process.exitCode = 3
}
