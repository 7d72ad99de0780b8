import type { GeneratedEntry } from './generated-history.ts'

/** What a reader of a day gets of a document: lifecycle, edition and the instant at which its words were published. */
export interface Replayed {
  lifecycle: string
  documentId: string
  publishedAt: string
}

interface Doc {
  id: string
  work: string
  number: number
  publishedAt: string
  facts: Record<string, unknown>
  withdrawal: { on: string; reason: string } | null
  starts: string
}

const inHongKong = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)

const nextDays = new Map<string, string>()
function nextDay(day: string): string {
  const next = nextDays.get(day) ?? inHongKong(`${day}T20:00:00.000Z`)
  nextDays.set(day, next)
  return next
}

/**
 * What stands on a day, by work, as a clerk would find out who reads the log up to an evening and then lets one day after the other
 * begin, keeping a note of what each changes. It shares nothing with the code that it checks.
 *
 * @param known the last day whose entries the clerk reads, null for the whole log
 */
export function replay(entries: readonly GeneratedEntry[], day: string, known: string | null): Record<string, Replayed> {
  const docs = publicDocs(entries, known ?? '9999-12-31')
  const current: Record<string, Doc> = {}
  const withdrawn = new Set<string>()
  const superseded = new Set<string>()
  const ended = new Set<string>()
  const byNumber = [...docs].sort((a, b) => a.number - b.number)
  const begin = docs.map(({ starts, withdrawal }) => (withdrawal && withdrawal.on < starts ? withdrawal.on : starts)).sort()[0]
  if (begin === undefined) return {}
  for (let morning = begin; morning <= day; morning = nextDay(morning)) {
    for (const doc of byNumber) {
      if (doc.withdrawal?.on === morning) withdrawn.add(doc.id)
      const { effectiveTo } = doc.facts
      if (typeof effectiveTo === 'string' && effectiveTo < morning) ended.add(doc.id)
      const isStopped = doc.withdrawal !== null && doc.withdrawal.on < doc.starts
      if (doc.starts !== morning || isStopped) continue
      current[doc.work] = doc
      for (const id of doc.facts['supersedes'] as string[]) {
        const older = workOf(entries, id)
        if (older !== undefined && older !== doc.work) superseded.add(older)
      }
    }
  }
  const answer: Record<string, Replayed> = {}
  for (const work of new Set(docs.map((doc) => doc.work))) {
    const members = byNumber.filter((doc) => doc.work === work).sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))
    const coming = members.filter((doc) => doc.starts > day && !(doc.withdrawal && doc.withdrawal.on < doc.starts))
    const doc = current[work] ?? coming[0] ?? members[members.length - 1]
    if (!doc) continue
    const isAhead = current[work] === undefined && doc.starts > day
    const lifecycle = withdrawn.has(doc.id) ? String(doc.withdrawal?.reason) : superseded.has(work) ? 'superseded' : isAhead ? 'upcoming' : ended.has(doc.id) ? 'expired' : 'current'
    answer[work] = { lifecycle, documentId: doc.id, publishedAt: doc.publishedAt }
  }
  return answer
}

/** The entries of a document since it was last taken away; none where it still is. */
function kept(entries: readonly GeneratedEntry[], id: string): GeneratedEntry[] {
  let own: GeneratedEntry[] = []
  for (const entry of entries) {
    if (entry.documentId !== id) continue
    if (entry.act === 'unpublish') own = []
    else own.push(entry)
  }
  return own
}

function workOf(entries: readonly GeneratedEntry[], id: string): string | undefined {
  for (const entry of kept(entries, id)) if (entry.act === 'publish') return entry.edition.work
  return undefined
}

/** What the log says is public, read up to an evening. */
function publicDocs(entries: readonly GeneratedEntry[], evening: string): Doc[] {
  const found: Doc[] = []
  for (const id of new Set(entries.map((entry) => entry.documentId))) {
    let doc: Doc | undefined
    let withdrawal: Doc['withdrawal'] = null
    let first: Extract<GeneratedEntry, { act: 'publish' }> | undefined
    for (const entry of kept(entries, id)) {
      const isRead = inHongKong(entry.at) <= evening
      if (entry.act === 'publish') {
        const { work, edition: number, publishedAt, firstPublishedAt, content: { facts } } = entry.edition
        const isOldPaper = first === undefined && typeof facts['date'] === 'string' && facts['date'] <= evening
        if (isRead || isOldPaper) doc = { id, work, number, publishedAt, facts, withdrawal: null, starts: String(facts['effectiveFrom'] ?? facts['date'] ?? inHongKong(firstPublishedAt)) }
        first ??= entry
      }
      if (entry.act === 'restore' && isRead) withdrawal = null
      if (entry.act === 'withdraw' && entry.withdrawal) {
        const isOlderThanHouse = first !== undefined && entry.withdrawal.on < inHongKong(first.edition.firstPublishedAt) && entry.withdrawal.on <= evening
        if (isRead || isOlderThanHouse) withdrawal = entry.withdrawal
      }
    }
    if (doc) found.push({ ...doc, withdrawal })
  }
  return found
}
