import { fileTypeOf, judgedFileTypes } from '../discovery/address.ts'
import { isWithin, type ScopePart } from '../discovery/scope.ts'
import { templateOf } from '../discovery/template.ts'
import type { LeftOutReason } from '../discovery/left-out.ts'
import type { VisitError } from '../visit/unjudged.ts'
import type { Queue, QueuedPage } from './queue.ts'

/** How much of a site is taken. */
interface Extent {
  /** Pages that are judged at most, other languages of a page not counted. */
  pages: number
  /** Links between a start and a page, at most. */
  depth: number
  /** Pages of one template; five times as many pages of one folder. */
  sample: number
}

/** A folder holds pages that differ more than those of a template. */
const folderFactor = 5

/** What decides on the pages of a level. */
export interface Rules {
  extent: Extent
  scope: readonly ScopePart[]
  /** Whether a link that asks not to be followed is not. */
  isNofollowKept: boolean
  isSignedIn: boolean
  /** Whether a rule is asked that judges PDFs and drawings. */
  areFilesJudged: boolean
  /** Why robots may not read the address; undefined where they may. */
  refusalOf: (address: string) => VisitError | undefined
}

/** What became of a found page. */
export type Decision =
  & { page: QueuedPage }
  & ({ as: 'queued' | 'blocked'; template: string; folder: string | undefined; refusal: VisitError | undefined } | { as: 'left'; reason: LeftOutReason; group: string })

const signsOut = /(?:^|[/_\-.=?&])(?:log|sign)[-_ ]?(?:out|off)\b|logout|signout|%E7%99%BB%E5%87%BA/i

interface Candidate {
  page: QueuedPage
  template: string
  folder: string | undefined
  refusal: VisitError | undefined
}

/**
 * Decides on all that was found for a level, by nothing but what was found and what was decided on the levels before. Pages that were asked for
 * and other languages of judged pages are always in; the others are sampled by template, evenly over their addresses, and then taken in turn,
 * one of each template after the other, until the number allowed is reached.
 */
export function decide(found: readonly QueuedPage[], queue: Queue, rules: Rules): Decision[] {
  const decisions: Decision[] = []
  const candidates: Candidate[] = []
  for (const page of found) {
    const why = leftOutBecause(page, queue, rules)
    if (why) decisions.push({ page, as: 'left', ...why })
    else candidates.push({ page, folder: undefined, ...templateOf(page.identity), refusal: rules.refusalOf(page.identity) })
  }
  const isSure = ({ page }: Candidate) => page.isAsked || page.isAlternate
  const isBlocked = ({ refusal }: Candidate) => refusal !== undefined
  const sure = candidates.filter(isSure)
  for (
    const { kept, left } of [false, true].map((blocked) =>
      sampled(candidates.filter((each) => !isSure(each) && isBlocked(each) === blocked), sure.filter((each) => isBlocked(each) === blocked), queue, rules.extent.sample, blocked)
    )
  ) {
    decisions.push(...left)
    sure.push(...kept.filter(isBlocked))
    const open = kept.filter((each) => !isBlocked(each))
    const room = Math.max(0, rules.extent.pages - queue.counted() - sure.filter((each) => !isBlocked(each) && !each.page.isAlternate).length)
    const inTurn = open.length <= room ? open : inTurnOf(open)
    sure.push(...inTurn.slice(0, room))
    for (const { page } of inTurn.slice(room)) decisions.push({ page, as: 'left', reason: 'budget', group: '' })
  }
  return [...decisions, ...sure.map((each): Decision => ({ ...each, as: isBlocked(each) ? 'blocked' : 'queued' }))]
}

function leftOutBecause(
  { identity, level, isAsked, isAlternate, isNofollow }: QueuedPage,
  queue: Queue,
  { scope, extent, isNofollowKept, isSignedIn, areFilesJudged }: Rules,
): { reason: LeftOutReason; group: string } | undefined {
  if (isAsked) return undefined
  if (!isWithin(identity, scope)) return { reason: 'outside', group: new URL(identity).host }
  const fileType = fileTypeOf(identity)
  if (fileType && !(areFilesJudged && judgedFileTypes.includes(fileType))) return { reason: 'file', group: fileType }
  if (isSignedIn && signsOut.test(identity)) return { reason: 'sign-out', group: '' }
  if (isNofollow && isNofollowKept) return { reason: 'nofollow', group: '' }
  const same = queue.judgedAs(identity)
  if (same !== undefined) return { reason: 'same-page', group: same }
  return level > extent.depth && !isAlternate ? { reason: 'depth', group: '' } : undefined
}

/** Takes a sample of each template, then of each folder. */
function sampled(candidates: readonly Candidate[], sure: readonly Candidate[], queue: Queue, sample: number, isBlocked: boolean): { kept: Candidate[]; left: Decision[] } {
  const left: Decision[] = []
  let kept = [...candidates]
  for (const by of ['template', 'folder'] as const) {
    const most = by === 'template' ? sample : sample * folderFactor
    const groups = Map.groupBy(kept, (each) => each[by])
    kept = [...groups].flatMap(([name, group]) => {
      if (name === undefined) return group
      const room = Math.max(0, most - queue.taken(by, name, isBlocked) - sure.filter((each) => each[by] === name && !each.page.isAsked).length)
      const taken = new Set(evenly(group, room))
      for (const each of group) if (!taken.has(each)) left.push({ page: each.page, as: 'left', reason: by, group: name })
      return [...taken]
    })
  }
  return { kept: kept.toSorted((a, b) => (a.page.address < b.page.address ? -1 : 1)), left }
}

/** Some of all, from the first to the last at even distances. */
export function evenly<Each>(all: readonly Each[], count: number): Each[] {
  if (all.length <= count) return [...all]
  const places = Array.from({ length: count }, (_, index) => (count === 1 ? 0 : Math.round((index * (all.length - 1)) / (count - 1))))
  return places.flatMap((place) => all.slice(place, place + 1))
}

/** One of each template, then a second of each, and so on. */
function inTurnOf(candidates: readonly Candidate[]): Candidate[] {
  const groups = [...Map.groupBy(candidates, ({ template }) => template).values()]
  const ranked = groups.flatMap((group) => group.map((each, rank) => ({ each, rank })))
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.each.page.address < b.each.page.address ? -1 : 1)).map(({ each }) => each)
}
