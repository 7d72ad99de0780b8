import { writeFile } from 'node:fs/promises'
import { entries, labelOf } from './entry.ts'

/** Writes `labels.json` anew from the operators; a label is a decision, so what changes is read before it is kept. */
const lines = entries.map((entry) => JSON.stringify(labelOf(entry))).toSorted()
await writeFile(new URL('labels.json', import.meta.url), `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`)
