import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { languageOfPath } from '@clf/text'
import { openSearchIndex } from '../index/index.ts'
import { search } from '../index/search.ts'
import { demonstration, judgedDay } from './demonstration.ts'
import { generatedRecords } from './generated.ts'
import { judgedQueries } from './judge.ts'

// For the bench of search: writes an index of as many records as it is told, a few thousand at a time, and asks every judged question of it. Says, a line of JSON for
// each number, what a question takes: of the index, and of a list by `LIKE` over the same records, as Strapi makes one for `$containsi`.
const sizes = process.argv.slice(2).map(Number)

const { db: source, records } = await demonstration()
const folder = mkdtempSync(path.join(tmpdir(), 'clf-search-'))
const file = path.join(folder, 'search.db')

const millisecondsOf = (act: () => unknown): number => {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const p95Of = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN

function copyNames(db: DatabaseSync): void {
  for (const { key, role, code } of source.prepare('SELECT key, role, code FROM search_name').all())
    db.prepare('INSERT INTO search_name (key, role, code) VALUES (?, ?, ?)').run(key ?? null, role ?? null, code ?? null)
}

/** The list of the register today: every word in the title or the summary, whatever its case, the newest first, and how many there are. */
function listBy(db: DatabaseSync, text: string, lang: string): void {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 6)
  const where = `lang = ? ${words.map(() => 'AND (lower(title) LIKE lower(?) OR lower(summary) LIKE lower(?) OR lower(reference) LIKE lower(?))').join(' ')}`
  const values = [lang, ...words.flatMap((word) => [`%${word}%`, `%${word}%`, `%${word}%`])]
  db.prepare(`SELECT * FROM search_record JOIN search_shown ON record = id WHERE ${where} ORDER BY date DESC LIMIT 10`).all(...values)
  db.prepare(`SELECT count(*) FROM search_record JOIN search_shown ON record = id WHERE ${where}`).get(...values)
}

try {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;')
  const index = openSearchIndex(db)
  copyNames(db)
  const generated = generatedRecords(records, Math.ceil(Math.max(...sizes) / 3))
  let written = 0
  let writing = 0
  for (const size of sizes) {
    for (let batch: (typeof records)[number][] = []; written < size;) {
      while (batch.length < 3000 && written + batch.length < size) batch.push(...(generated.next().value ?? []))
      const some = batch
      writing += millisecondsOf(() => index.put(some))
      written += batch.length
      batch = []
    }
    const reader = new DatabaseSync(file, { readOnly: true })
    const queries = judgedQueries().map(({ text, language }) => ({ text, lang: languageOfPath(language) }))
    for (const { text, lang } of queries.slice(0, 40)) search(reader, { text, lang, day: judgedDay })
    const own = queries.map(({ text, lang }) => ({ text, ms: millisecondsOf(() => search(reader, { text, lang, day: judgedDay })) }))
    const theirs = queries.filter((_, place) => place % 10 === 0).map(({ text, lang }) => millisecondsOf(() => listBy(reader, text, lang)))
    reader.close()
    const slowest = own.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
    process.stdout.write(`${JSON.stringify({ records: size, p95: p95Of(own.map(({ ms }) => ms)), like: p95Of(theirs), writing, slowest })}\n`)
  }
  db.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
