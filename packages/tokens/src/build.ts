import { mkdirSync, writeFileSync } from 'node:fs'
import { compileTokens } from './compile-tokens.ts'
import { readSources } from './read-sources.ts'

function build(): void {
  const files = Object.entries(compileTokens(readSources()))
  const folder = new URL('../dist/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
}

try {
  build()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
