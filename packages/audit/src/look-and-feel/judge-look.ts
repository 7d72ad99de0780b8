import { judge, type Judged, type Rule } from '@clf/rules'
import { hongKongDay } from '@clf/text'
import type { Browser } from 'playwright-core'
import { sightRules, siteRules } from '../rules/all-rules.ts'
import { Picture } from '../sight/picture.ts'
import type { Sight } from '../sight/sight.ts'
import { readSight, takeSight } from '../sight/take-sight.ts'
import type { State } from '../visit/state.ts'
import { VisitError } from '../visit/unjudged.ts'
import { visit, type VisitOptions } from '../visit/visit.ts'
import { isSamePage } from './address.ts'
import { askerOf, type AskOptions } from './ask-address.ts'
import { usePage } from './used-page.ts'
import type { SightRule, SiteJudgement, SiteRule, WholePage } from './rule-kinds.ts'

/** What is known beside the page, and what is shared by all pages of an audit. */
export interface LookOptions extends VisitOptions, AskOptions {
  /** Text of a list of records: address and date, a line each. */
  records?: string
  /** Text of the last stored audit. */
  history?: string
}

/** A page that is asked for, in a state, on a day and with the status that it is to answer. */
interface Wanted {
  address: string
  state: State
  day: string | undefined
  status: number | undefined
}

/** What came where a page was asked for. */
type Seen = Awaited<ReturnType<WholePage['reach']>>

/** Judges the look and feel of pages; one for an audit, so that what pages ask of other addresses is asked once. */
export class LookJudge {
  readonly #browser: Browser
  readonly #options: LookOptions
  readonly #sightRules: readonly SightRule[]
  readonly #siteRules: readonly SiteRule[]
  readonly #ask: WholePage['ask']
  readonly #seen = new Map<string, Promise<Seen>>()

  /** @param only ids of the rules that are asked; all by default */
  constructor(browser: Browser, options: LookOptions = {}, only?: readonly string[]) {
    this.#browser = browser
    this.#sightRules = sightRules.filter(({ id }) => only?.includes(id) ?? true)
    this.#siteRules = siteRules.filter(({ id }) => only?.includes(id) ?? true)
    this.#options = options
    this.#ask = askerOf(options)
  }

  /** What the rules about one state say. */
  judgeSight(sight: Sight): Judged {
    return judge(sight, this.#sightRules)
  }

  /** What the rules about a page as a whole say, for each state that was judged. */
  async judgeWhole(requested: string, sights: ReadonlyMap<string, Sight>): Promise<Map<string, Judged>> {
    const page = this.wholePage(requested, sights)
    if (!page) return new Map()
    const said: { rule: SiteRule; judgements?: SiteJudgement[]; error?: unknown }[] = []
    for (const rule of this.#siteRules) {
      try {
        said.push({ rule, judgements: await rule.evaluate(page) })
      } catch (error) {
        said.push({ rule, error })
      }
    }
    return new Map([...sights.keys()].map((state) => [state, judge(state, said.map((each) => askedIn(state, each)))]))
  }

  /** A page as rules about the whole are given it; nothing when it was judged in no state. */
  wholePage(requested: string, sights: ReadonlyMap<string, Sight>): WholePage | undefined {
    const [first] = sights.values()
    if (!first) return undefined
    this.#keep(`${keyOf(first.url, first.state)} seen`, Promise.resolve({ sight: withoutPicture(first) }))
    const { records, history, now = Date.now(), status } = this.#options
    // An error page has its error in each of its languages; what it leads to has none.
    const statusOf = (address: string) => (status !== undefined && URL.canParse(address) && isSamePage(address, first.url) ? status : undefined)
    return {
      requested,
      url: first.url,
      sights,
      first,
      day: hongKongDay(new Date(now)),
      ask: this.#ask,
      see: async ({ address = first.url, day } = {}) => (await this.#see({ address, state: first.state, day, status: statusOf(address) }, takeSight)).sight,
      reach: ({ address = first.url, day } = {}) => this.#see({ address, state: first.state, day, status: statusOf(address) }, readSight),
      use: async (work, state = first.state) => {
        await this.#options.turn?.(first.url)
        return usePage(this.#browser, first.url, state, this.#options, work)
      },
      ...(records === undefined ? {} : { records }),
      ...(history === undefined ? {} : { history }),
    }
  }

  /** A page is seen once on each day, whoever asks, as long as it is among the last ones; what was judged is not visited again. */
  #see(wanted: Wanted, look: typeof readSight): Promise<Seen> {
    const key = keyOf(wanted.address, wanted.state, wanted.day)
    // What was seen with a picture need not be read anew.
    const known = this.#seen.get(`${key} seen`) ?? (look === readSight ? this.#seen.get(key) : undefined) ?? this.#visit(wanted, look)
    this.#keep(look === readSight ? key : `${key} seen`, known)
    return known
  }

  async #visit({ address, state, day, status }: Wanted, look: typeof readSight): Promise<Seen> {
    const { status: _ofThePage, ...options } = this.#options
    const asked = { ...options, ...(status !== undefined && { status }), ...(day !== undefined && { now: Date.parse(`${day}T12:00:00+08:00`) }) }
    await this.#options.turn?.(address)
    const [visited] = await visit(this.#browser, address, [state], { page: (open, shown) => look(open, shown) }, asked)
    if (visited?.judged) return { sight: withoutPicture(visited.judged) }
    return { sight: null, unjudged: visited?.error instanceof VisitError ? visited.error.reason : 'stopped' }
  }

  /** The one that was asked for last stands last. */
  #keep(key: string, seen: Promise<Seen>): void {
    this.#seen.delete(key)
    this.#seen.set(key, seen)
    const [oldest] = this.#seen.keys()
    if (this.#seen.size > mostKept && oldest !== undefined) this.#seen.delete(oldest)
  }
}

/** Sights of other pages that are kept; those that every page asks for, of its foot and head, stay among them. */
const mostKept = 150

const keyOf = (address: string, state: State, day?: string) => JSON.stringify([address.replace(/#.*$/s, ''), state, day])

/** Pictures take some megabytes each, and are of the page that is judged. */
const withoutPicture = (sight: Sight): Sight => ({ ...sight, picture: new Picture([]) })

/** What a rule has said of the page, as a rule that says it of one state. */
function askedIn(state: string, { rule, judgements = [], error }: { rule: SiteRule; judgements?: SiteJudgement[]; error?: unknown }): Rule<string, string> {
  return {
    ...rule,
    evaluate() {
      if (error !== undefined) throw error
      const here = judgements.filter((judgement) => judgement.state === undefined || judgement.state === state)
      return here.length === 0 && judgements.length > 0 ? [{ outcome: 'inapplicable' }] : here
    },
  }
}
