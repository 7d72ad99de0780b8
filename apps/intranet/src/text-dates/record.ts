import { readFileSync, writeFileSync } from 'node:fs'
import { hongKongDay } from '@clf/text'
import type { TextDates } from './text-date.ts'
import { recordDates } from './words.ts'

const file = new URL('recorded.json', import.meta.url)
const { dates, changed } = recordDates(JSON.parse(readFileSync(file, 'utf8')) as TextDates, hongKongDay())
writeFileSync(file, `${JSON.stringify(dates, null, 2)}\n`)
process.stdout.write(changed.length === 0 ? 'Every text is the one whose date is recorded.\n' : `Recorded as changed today: ${changed.join(', ')}.\n`)
