import { DatabaseSync } from 'node:sqlite'
import { languageOfPath } from '@clf/text'
import { openSearchIndex } from '../index/index.ts'
import { search } from '../index/search.ts'
import type { SearchRecord } from '../index/record.ts'
import { demonstration, judgedDay, restricted } from './demonstration.ts'
import { generatedRecords } from './generated.ts'
import { judge, judgedQueries, measuresOf } from './judge.ts'

// For the bench of search: says in a line of JSON how the judged questions are answered, how many of them by nothing but what is not in force, and how many documents of
// the demonstration and of as many generated records as it is told are not first when they are asked for by the reference that pages print.
const generated = Number(process.argv[2] ?? 0)

const content = await demonstration()
const queries = judgedQueries()
const { ndcg, precisionAt1, zero } = measuresOf(judge(content, queries))
const deadAlone = queries.filter(({ text, language, answers }) => {
  const { hits } = content.index.search({ text, lang: languageOfPath(language), day: judgedDay })
  return hits.length > 0 && hits.every(({ standing }) => standing !== 'in-force') && Object.keys(answers).length > 0
}).length

let references = 0
let wrongReferences = 0

function askByReference(db: DatabaseSync, records: readonly SearchRecord[]): void {
  for (const { reference, lang, document } of records) {
    if (reference === null) continue
    references += 1
    const [first] = search(db, { text: reference, lang, day: judgedDay, audiences: [restricted], pageSize: 1 }).hits
    if (first?.document !== document) wrongReferences += 1
  }
}

askByReference(content.db, content.records)
const large = new DatabaseSync(':memory:')
const index = openSearchIndex(large)
for (const { key, role, code } of content.db.prepare('SELECT key, role, code FROM search_name').all())
  large.prepare('INSERT INTO search_name (key, role, code) VALUES (?, ?, ?)').run(key ?? null, role ?? null, code ?? null)
const records = [...generatedRecords(content.records, Math.ceil(generated / 3))].flat()
for (let from = 0; from < records.length; from += 3_000) index.put(records.slice(from, from + 3_000))
askByReference(large, records)

process.stdout.write(`${JSON.stringify({ queries: queries.length, ndcg, precisionAt1, zero, deadAlone, references, wrongReferences })}\n`)
