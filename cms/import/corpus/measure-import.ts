import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { importPaper } from '../import-paper.ts'
import { Refusal } from '../refusal.ts'

// As the command does.
setFlagsFromString('--semi-space-growth-factor=1')

const { positionals } = parseArgs({ allowPositionals: true })
const [path = ''] = positionals

// `measure-import.ts FILE` reads one file as the CMS would and says how long it took and how much memory the process held at the most.
const bytes = await readFile(path)
const start = performance.now()
const outcome = await importPaper(bytes, basename(path)).catch((error: unknown) => error)
const ms = performance.now() - start
const refused = outcome instanceof Refusal ? outcome.message : null
if (refused === null && outcome instanceof Error) throw outcome
process.stdout.write(`${JSON.stringify({ ms, bytes: process.resourceUsage().maxRSS * 1024, refused })}\n`)
