import { mergeFindings } from '../findings/merge.ts'
import { verdictOf, type AuditRecord, type AuditResult, type PageResult } from '../result.ts'
import { ruleInfos } from '../rule-info/rule-info.ts'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byAddressAndState = (a: { requested: string; state: string }, b: { requested: string; state: string }) => compare(a.requested, b.requested) || compare(a.state, b.state)

/**
 * The result as JSON of the shape in `audit-result.schema.json`: the verdict, the rules that were asked, what each said of each page in each
 * state, what could not be judged, and each finding once. Sorted by address and state, so that two runs compare byte by byte.
 */
export const jsonReport = (result: AuditResult): string =>
  [...jsonParts({ ...result, pages: result.pages.toSorted(byAddressAndState), unjudged: result.unjudged.toSorted(byAddressAndState) })].join('')

/** The same in parts, for a record that is sorted and too large to be held: a part holds one page in one state at most. */
export function* jsonParts(record: AuditRecord): Generator<string> {
  yield `{\n  "verdict": ${JSON.stringify(verdictOf(record))},\n  "rules": `
  yield indented(ruleInfosOf(record.pages))
  yield ',\n  "pages": '
  yield* list(record.pages, ({ requested, url, state, notes, rules }) => ({ requested, url, state, notes, rules }))
  yield ',\n  "unjudged": '
  yield* list(record.unjudged, (each) => each)
  yield ',\n  "findings": '
  yield* list(mergeFindings(record.pages), ({ picture: _picture, ...finding }) => finding)
  if (record.discovery) yield `,\n  "discovery": ${indented(record.discovery)}`
  if (record.robots) yield `,\n  "robots": ${indented(record.robots)}`
  yield '\n}\n'
}

function ruleInfosOf(pages: Iterable<PageResult>) {
  const asked = new Set<string>()
  for (const { rules } of pages) for (const { id } of rules) asked.add(id)
  return ruleInfos.filter(({ id }) => asked.has(id))
}

function* list<Each>(all: Iterable<Each>, shape: (each: Each) => unknown): Generator<string> {
  let isEmpty = true
  for (const each of all) {
    yield `${isEmpty ? '[' : ','}\n    ${indented(shape(each), '    ')}`
    isEmpty = false
  }
  yield isEmpty ? '[]' : '\n  ]'
}

const indented = (value: unknown, by = '  '): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
