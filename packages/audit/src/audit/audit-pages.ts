import { chromiumLaunchOptions } from '@clf/browser'
import { judge, type Judged } from '@clf/rules'
import { chromium, type Browser } from 'playwright-core'
import { pressPage } from '../keyboard/press-page.ts'
import { LookJudge, type LookOptions } from '../look-and-feel/judge-look.ts'
import { fileRules, rulesOfFiles } from '../files/file-rules.ts'
import { judgeFile } from '../files/judge-file.ts'
import { PictureTaker } from '../pictures/picture-taker.ts'
import { rulesOf, type AuditResult, type PageResult } from '../result.ts'
import { keyRules, sightRules, siteRules } from '../rules/all-rules.ts'
import type { Sight } from '../sight/sight.ts'
import { takeSight } from '../sight/take-sight.ts'
import { fileState, nameOf, type State } from '../visit/state.ts'
import { unjudgedFor, VisitError, type Unjudged } from '../visit/unjudged.ts'
import { visit, type Judges, type Visited } from '../visit/visit.ts'
import { judgeDocuments } from './audit-page.ts'

/** What pages are held to: the look-and-feel standard with accessibility in it, or accessibility alone. */
export type Standard = 'look-and-feel' | 'accessibility'

export interface AuditOptions extends LookOptions {
  /** `look-and-feel` by default. */
  standard?: Standard
  /** Ids of the rules that are asked; all by default. */
  rules?: readonly string[]
  /** Takes a picture of each place that is found, for the HTML report. False by default. */
  hasPictures?: boolean
  /** Called after each address with how many are done, of how many. */
  onPage?: (done: number, total: number) => void
}

/** Launch options for the browser of an audit in which some hosts are reached elsewhere. */
export function launchOptionsFor({ hosts = {} }: Pick<LookOptions, 'hosts'>): ReturnType<typeof chromiumLaunchOptions> {
  const { executablePath, args } = chromiumLaunchOptions()
  const mapped = Object.entries(hosts).map(([host, to]) => `MAP ${host} ${to}`)
  return { executablePath, args: mapped.length === 0 ? args : [...args, `--host-resolver-rules=${mapped.join(',')}`] }
}

/**
 * Audits every address in every state, one page at a time. A page that cannot be judged, for whatever reason, is recorded
 * and the rest goes on: every address and state ends in `pages` or in `unjudged`; a PDF or an SVG has one state.
 * Knows nothing of sites, as `auditSite` does: no robots, no queue, in the order given. For pages of one's own, in gates and tests.
 * @throws {NoBrowserError} when there is no browser
 */
export async function auditPages(urls: readonly string[], states: readonly State[], { onPage, ...options }: AuditOptions = {}): Promise<AuditResult> {
  const browser = await chromium.launch(launchOptionsFor(options))
  const result = { pages: [] as PageResult[], unjudged: [] as Unjudged[] }
  let done = 0
  const auditor = new PageAuditor(browser, options)
  try {
    for (const requested of urls) {
      const { pages, unjudged } = await auditor.audit(requested, states)
      result.pages.push(...pages)
      result.unjudged.push(...unjudged)
      onPage?.(done += 1, urls.length)
    }
  } finally {
    await browser.close()
  }
  return result
}

/** Audits pages with one browser; what pages ask of other addresses is asked once. */
export class PageAuditor {
  readonly #browser: Browser
  readonly #options: Omit<AuditOptions, 'onPage'>
  readonly #look: LookJudge | undefined
  readonly #pictures: PictureTaker | undefined

  constructor(browser: Browser, options: Omit<AuditOptions, 'onPage'> = {}) {
    this.#browser = browser
    this.#options = options
    if (options.hasPictures) this.#pictures = new PictureTaker()
    const isAsked = [...sightRules, ...siteRules].some(({ id }) => options.rules?.includes(id) ?? true)
    if ((options.standard ?? 'look-and-feel') === 'look-and-feel' && isAsked) this.#look = new LookJudge(browser, options, options.rules)
  }

  /**
   * Audits one address in every state: each ends in `pages` or in `unjudged`.
   * @param how `look` is shown the page in each state before it is judged; what it throws stands against the state. Where `areKeysPressed` is
   * false, what keys do is not asked, unless nothing else is, and a note of each state says so
   * @returns also what stood against states, as it was thrown
   */
  async audit(
    requested: string,
    states: readonly State[],
    { look, areKeysPressed: areTheyPressed = true }: { look?: (open: Visited) => Promise<void>; areKeysPressed?: boolean } = {},
  ): Promise<{ pages: PageResult[]; unjudged: Unjudged[]; errors: unknown[] }> {
    // Who asks nothing else of a page asks this of each.
    const areKeysPressed = areTheyPressed || (this.#options.rules?.every((id) => keyRules.some((rule) => rule.id === id)) ?? false)
    const sights = new Map<string, Sight>()
    const pages: PageResult[] = []
    const unjudged: Unjudged[] = []
    const errors: unknown[] = []
    const page = async (open: Visited, state: State): Promise<PageResult> => {
      await look?.(open)
      const byDocuments = await judgeDocuments(open.worlds, undefined, this.#options.rules)
      const result = withJudged({
        requested,
        url: open.url,
        state: nameOf(state),
        notes: areKeysPressed || this.#keyRules.length === 0 ? open.notes : [...open.notes, 'keys-elsewhere' as const],
        ...byDocuments,
      }, this.#without(isOfFilesAlone))
      if (!this.#look) return this.#withPictures(open, result)
      const sight = await takeSight(open, state)
      sights.set(nameOf(state), sight)
      return this.#withPictures(open, withJudged(result, this.#look.judgeSight(sight)))
    }
    const file: Judges<PageResult>['file'] = async (opened) => {
      const judged = await judgeFile(opened, this.#options.rules)
      return withJudged({ requested, url: opened.url, state: fileState, notes: [], rules: rulesOf(judged), findings: judged.findings }, this.#without((id) => !isOfFiles(id)))
    }
    const visited = await visit(this.#browser, requested, states, { page, file }, this.#options)
    // What is no page in any state has no look.
    const whole = sights.size === 0 ? undefined : await this.#look?.judgeWhole(requested, sights)
    const byKeys = areKeysPressed ? await this.#pressed(states, visited) : undefined
    for (const { state, judged, error } of visited) {
      const seen = judged && withJudged(judged, whole?.get(state) ?? { outcomes: {}, findings: [] })
      const told = seen && state === byKeys?.state ? withJudged(seen, byKeys.judged) : seen
      if (told && told.rules.length > 0) pages.push(told)
      else {
        const why = told ? new VisitError('nothing-asked') : error
        errors.push(why)
        unjudged.push(unjudgedFor(why, requested, state))
      }
    }
    return { pages, unjudged, errors }
  }

  get #keyRules(): typeof keyRules {
    return keyRules.filter(({ id }) => this.#options.rules?.includes(id) ?? true)
  }

  /** What the rules about keys say of the page in the first state of the screen in which it was judged: what keys do is the same in every other. */
  async #pressed(states: readonly State[], visited: readonly { state: string; judged?: PageResult }[]): Promise<{ state: string; judged: Judged } | undefined> {
    const rules = this.#keyRules
    const state = states.find((each) => each.theme !== 'print' && visited.some((one) => one.judged && one.state === nameOf(each)))
    const page = visited.find((one) => state && one.state === nameOf(state))?.judged
    if (rules.length === 0 || !state || !page) return undefined
    await this.#options.turn?.(page.url)
    return { state: nameOf(state), judged: judge(await pressPage(this.#browser, page.url, state, this.#options), rules) }
  }

  /** Rules that were asked by name and have nothing to judge in what came, be it a page or a file. */
  #without(isOfOthers: (id: string) => boolean): Judged {
    const isKnown = (id: string) => this.#look !== undefined || ![...sightRules, ...siteRules].some((each) => each.id === id)
    return { outcomes: Object.fromEntries((this.#options.rules ?? []).filter((id) => isOfOthers(id) && isKnown(id)).map((id) => [id, 'inapplicable'])), findings: [] }
  }

  async #withPictures({ page, worlds, url }: Visited, judged: PageResult): Promise<PageResult> {
    return this.#pictures ? { ...judged, findings: await this.#pictures.taken(page, worlds, url, judged.findings) } : judged
  }
}

const isOfFiles = (id: string) => fileRules.some((rule) => rule.id === id)
const isOfFilesAlone = (id: string) => rulesOfFiles.some((rule) => rule.id === id)

/** A result with what further rules have said. */
function withJudged(page: PageResult, judged: Judged): PageResult {
  return { ...page, rules: [...page.rules, ...rulesOf(judged)].toSorted((a, b) => (a.id < b.id ? -1 : 1)), findings: [...page.findings, ...judged.findings] }
}
