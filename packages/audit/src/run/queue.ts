import type { StatementSync } from 'node:sqlite'
import type { LeftOut, LeftOutReason } from '../discovery/left-out.ts'
import type { Found } from '../discovery/page-links.ts'
import type { PageResult } from '../result.ts'
import { fileState } from '../visit/state.ts'
import type { Unjudged } from '../visit/unjudged.ts'
import type { RunFile } from './run-file.ts'

/** A page of the run. */
export interface QueuedPage {
  id: number
  /** As it was asked for, or as it was found. */
  address: string
  /** {@link addressOf} it. */
  identity: string
  level: number
  /** Given by the person who audits, not found. */
  isAsked: boolean
  /** Found as another language of a page. */
  isAlternate: boolean
  isNofollow: boolean
  /** Keys are pressed on it; decided when it is taken in. */
  isPressed: boolean
}

/** What a page gave in one state. */
export type StateResult = { judged: PageResult; faults: number } | { unjudged: Unjudged }

/** How a found page goes on. */
/** `mostPressed` is on how many pages of its template keys are pressed; on a page that was asked for they are pressed anyhow. */
export type Admission = { page: QueuedPage; template: string; folder: string | undefined; mostPressed?: number } & ({ as: 'queued' } | { as: 'blocked'; results: readonly StateResult[] })

/** How far a run is. */
export interface Progress {
  /** Pages that have ended, judged or not. */
  pagesDone: number
  /** Pages known so far that have ended or will be visited; more may be found. */
  pagesKnown: number
  statesDone: number
  /** Faults that fail a page, as often as they were seen. */
  faults: number
}

/**
 * The queue of a run. A page is `found`, then `queued` or `left` out, and at last `done` or, where it turns out to be another one, `left`.
 * Pages are taken level by level: what is found on one level is decided on together, when the whole level is done, in the order of
 * addresses. So neither the order in which pages end nor a process that is killed changes what is visited, and what is written twice
 * (a page whose process was killed while it was judged) was never written before: its results, its links and its status are one transaction.
 */
export class Queue {
  readonly #file: RunFile
  readonly #states: readonly string[]
  readonly #statements = new Map<string, StatementSync>()

  /** @param states names of the states that every page is judged in */
  constructor(file: RunFile, states: readonly string[]) {
    this.#file = file
    this.#states = states
  }

  #sql(text: string): StatementSync {
    const known = this.#statements.get(text) ?? this.#file.db.prepare(text)
    this.#statements.set(text, known)
    return known
  }

  /** Writes down the pages that were asked for. */
  ask(pages: readonly { address: string; identity: string }[]): void {
    for (const { address, identity } of pages) {
      this.#sql(`INSERT INTO page (address, identity, level, status, asked, alternate, nofollow) VALUES (?, ?, 0, 'found', 1, 0, 0) ON CONFLICT (address) DO NOTHING`).run(address, identity)
    }
  }

  /** Writes down pages that were found for a level. What was left out may come in by a better reason: as another language, or by a link that may be followed. */
  find(level: number, found: readonly Found[]): void {
    for (const { address, isAlternate, isNofollow } of found) {
      this.#sql(`
        INSERT INTO page (address, identity, level, status, asked, alternate, nofollow)
        SELECT ?1, ?1, ?2, 'found', 0, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM page WHERE identity = ?1 AND asked = 1)
        ON CONFLICT (address) DO UPDATE SET
          status = 'found', level = excluded.level, reason = NULL, shared = NULL,
          alternate = max(alternate, excluded.alternate), nofollow = min(nofollow, excluded.nofollow)
        WHERE asked = 0 AND (status = 'found'
          OR reason IN ('template', 'folder', 'budget', 'depth') AND excluded.alternate > alternate
          OR reason = 'nofollow' AND excluded.nofollow < nofollow)`).run(address, level, Number(isAlternate), Number(isNofollow))
    }
  }

  /** Pages that are found and not yet decided on, by address. All are of one level. */
  found(): QueuedPage[] {
    return this.#pages('found')
  }

  /** Pages to visit, by address. */
  queued(): QueuedPage[] {
    return this.#pages('queued')
  }

  #pages(status: string): QueuedPage[] {
    return this.#sql('SELECT * FROM page WHERE status = ? ORDER BY address').all(status).map((row) => ({
      id: Number(row['id']),
      address: String(row['address']),
      identity: String(row['identity']),
      level: Number(row['level']),
      isAsked: row['asked'] === 1,
      isAlternate: row['alternate'] === 1,
      isNofollow: row['nofollow'] === 1,
      isPressed: row['pressed'] === 1,
    }))
  }

  /** Pages that were taken of a template or a folder so far. */
  taken(by: 'template' | 'folder', name: string, isBlocked: boolean): number {
    return Number(this.#sql(`SELECT count(*) AS count FROM page WHERE ${by} = ? AND status IN ('queued', 'done') AND blocked = ? AND asked = 0`).get(name, Number(isBlocked))?.['count'])
  }

  /** Pages that count towards the number allowed. */
  counted(): number {
    return Number(this.#sql(`SELECT count(*) AS count FROM page WHERE status IN ('queued', 'done') AND blocked = 0 AND alternate = 0`).get()?.['count'])
  }

  /** The page of this address that was taken in before `page`: asked for, on a level before, or earlier by its address. */
  visitedBefore(page: QueuedPage, identity: string): string | undefined {
    // What was taken in has a template; what becomes of it while its level is visited is not the same in every run, and not asked.
    const row = this.#sql(`
      SELECT address FROM page WHERE identity = ?1 AND id <> ?2 AND template IS NOT NULL
        AND (asked = 1 OR level < ?3 OR level = ?3 AND address < ?4) ORDER BY address LIMIT 1`).get(identity, page.id, page.level, page.address)
    return row?.['address'] as string | undefined
  }

  /** The page that was judged and turned out to be this one, or says that it is. */
  judgedAs(identity: string): string | undefined {
    const row = this.#sql(`SELECT address FROM alias JOIN page ON page.id = alias.page WHERE alias.identity = ? AND status = 'done' ORDER BY address LIMIT 1`).get(identity)
    return row?.['address'] as string | undefined
  }

  /** Decides on a found page; within a transaction. */
  admit(admission: Admission): void {
    const { page, template, folder, mostPressed = Number.POSITIVE_INFINITY } = admission
    const status = admission.as === 'queued' ? 'queued' : 'done'
    // In the order in which pages are taken in, which is the same in every run.
    const isPressed = status === 'queued' && (page.isAsked || this.#pressed(template) < mostPressed)
    this.#sql('UPDATE page SET status = ?, blocked = ?, template = ?, folder = ?, pressed = ? WHERE id = ?').run(
      status,
      Number(status === 'done'),
      template,
      folder ?? null,
      Number(isPressed),
      page.id,
    )
    if (admission.as === 'blocked') this.#keep(page, admission.results)
  }

  /** Pages of a template on which keys are pressed. */
  #pressed(template: string): number {
    return Number(this.#sql('SELECT count(*) AS count FROM page WHERE template = ? AND pressed = 1').get(template)?.['count'])
  }

  /** Leaves a page out; within a transaction. */
  leave(page: QueuedPage, reason: LeftOutReason, group = ''): void {
    this.#sql('DELETE FROM result WHERE page = ?').run(page.id)
    this.#sql('DELETE FROM alias WHERE page = ?').run(page.id)
    this.#sql(`UPDATE page SET status = 'left', reason = ?, shared = ? WHERE id = ?`).run(reason, group, page.id)
  }

  /** Ends a page: what it gave in every state, where it leads, and what else it is known as, all or nothing. */
  end(page: QueuedPage, { results, found = [], aliases = [] }: { results: readonly StateResult[]; found?: readonly Found[]; aliases?: readonly string[] }): void {
    this.#file.write(() => {
      this.#keep(page, results)
      this.find(page.level + 1, found)
      for (const identity of aliases) this.#sql('INSERT INTO alias (identity, page) VALUES (?, ?)').run(identity, page.id)
      this.#sql(`UPDATE page SET status = 'done' WHERE id = ?`).run(page.id)
    })
  }

  #keep(page: QueuedPage, results: readonly StateResult[]): void {
    for (const result of results) {
      const isJudged = 'judged' in result
      const said = isJudged ? result.judged : result.unjudged
      this.#sql('INSERT INTO result (page, state, judged, faults, json) VALUES (?, ?, ?, ?, ?)').run(page.id, said.state, Number(isJudged), isJudged ? result.faults : 0, JSON.stringify(said))
    }
  }

  /** Leaves out all but the first, by address, of the pages of a level that turned out to be one and the same; within a transaction. */
  leaveRepeats(): void {
    const rows = this.#sql(`
      SELECT page.id AS id, first.address AS first FROM page
      JOIN alias ON alias.page = page.id
      JOIN alias AS other ON other.identity = alias.identity AND other.page <> page.id
      JOIN page AS first ON first.id = other.page
      WHERE page.asked = 0 AND first.status = 'done' AND (first.asked > page.asked OR first.level < page.level OR first.level = page.level AND first.address < page.address)
      ORDER BY page.address, first.asked DESC, first.level, first.address`).all()
    const firsts = new Map<number, string>()
    for (const { id, first } of rows) if (!firsts.has(Number(id))) firsts.set(Number(id), String(first))
    for (const [id, first] of firsts) this.leave({ id } as QueuedPage, 'same-page', first)
  }

  progress(): Progress {
    const pages = this.#sql(`SELECT count(*) FILTER (WHERE status = 'done') AS done, count(*) FILTER (WHERE status IN ('done', 'queued')) AS known FROM page`).get()
    const results = this.#sql('SELECT count(*) AS states, coalesce(sum(faults), 0) AS faults FROM result').get()
    return { pagesDone: Number(pages?.['done']), pagesKnown: Number(pages?.['known']), statesDone: Number(results?.['states']), faults: Number(results?.['faults']) }
  }

  /**
   * That nothing was lost is asked of the file, not taken for granted: every page has ended, with one result in each state, and a file with its one.
   * @throws {Error} naming the first page that has not
   */
  requireWhole(): void {
    const open = this.#sql(`SELECT address FROM page WHERE status IN ('found', 'queued') ORDER BY address`).get()
    if (open) throw new Error(`The audit is not complete: ${String(open['address'])} was not visited. Run it again; if it stays so, report it with the run file.`)
    const states = this.#sql(
      `SELECT address, count(result.page) AS count, group_concat(state, char(10)) AS states FROM page LEFT JOIN result ON result.page = page.id WHERE status = 'done' GROUP BY page.id ORDER BY address`,
    )
    const wanted = this.#states.toSorted().join('\n')
    for (const row of states.iterate()) {
      if (![wanted, fileState].includes(String(row['states'] ?? '').split('\n').toSorted().join('\n')))
        throw new Error(
          `The audit is not complete: ${String(row['address'])} has ${Number(row['count'])} of ${this.#states.length} results. Run it again with --fresh; if it stays so, report it with the run file.`,
        )
    }
  }

  /** What pages gave, by address and state, read from the file one by one. */
  *judged(): Generator<PageResult> {
    for (const { json } of this.#file.db.prepare('SELECT json FROM result JOIN page ON page.id = result.page WHERE judged = 1 ORDER BY address, state').iterate())
      yield JSON.parse(String(json)) as PageResult
  }

  /** What could not be judged, by address and state. */
  *unjudged(): Generator<Unjudged> {
    const all = this.#file.db.prepare(`
      SELECT address, state, json FROM result JOIN page ON page.id = result.page WHERE judged = 0
      UNION ALL SELECT address, '', json FROM sitemap_problem ORDER BY 1, 2, 3`)
    for (const { json } of all.iterate()) yield JSON.parse(String(json)) as Unjudged
  }

  /** What was left out, by reason and by what it has in common. */
  leftOut(): LeftOut[] {
    const rows = this.#sql(`SELECT reason, shared, address FROM page WHERE status = 'left' ORDER BY reason, shared, address`).all()
    return [...Map.groupBy(rows, ({ reason, shared }) => JSON.stringify([reason, shared])).values()].flatMap((group) =>
      group.slice(0, 1).map(({ reason, shared }) => ({ reason: String(reason) as LeftOutReason, group: String(shared), count: group.length, addresses: group.map(({ address }) => String(address)) }))
    )
  }

  /** Writes down what a sitemap says of a page in other languages. */
  translate(identity: string, others: readonly string[]): void {
    for (const other of others) if (other !== identity) this.#sql('INSERT INTO translation (identity, other) VALUES (?, ?) ON CONFLICT DO NOTHING').run(identity, other)
  }

  /** The page in other languages, as sitemaps have it. */
  translations(identity: string): string[] {
    return this.#sql('SELECT other FROM translation WHERE identity = ? ORDER BY other').all(identity).map(({ other }) => String(other))
  }

  /** Writes down a sitemap that could not be read. */
  failSitemap(unjudged: Unjudged): void {
    this.#sql('INSERT INTO sitemap_problem (address, json) VALUES (?, ?) ON CONFLICT DO NOTHING').run(unjudged.requested, JSON.stringify(unjudged))
  }
}
