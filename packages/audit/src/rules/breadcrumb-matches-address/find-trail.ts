import { isAbove, isHome, isSamePage } from '../../look-and-feel/address.ts'
import { isCalled } from '../../look-and-feel/furniture-words.ts'
import type { Sight, SightControl, SightText } from '../../sight/sight.ts'
import type { Step } from './judge-trail.ts'

/** A breadcrumb as it stands in a page. */
export interface Trail {
  steps: readonly (Step & { order: number })[]
  /** What stands first in it. */
  start: SightControl | SightText
}

/** What stands between two steps. */
const isSeparator = (text: string) => /^[\s>›»/|\\→▸▶•·:：,，\-–—＞]+$/u.test(text)

/** Words before the first step that are none. */
const isLead = (text: string) => /^(you are here|your location|location|breadcrumb|目前位置|現時位置|现时位置|你在|您在|你現在的位置|当前位置)\s*[:：]?\s*$/iu.test(text.trim())

/**
 * The breadcrumb of a page: the row of links that begins at home and stands between the head and the words of the page, or what the page
 * says is one.
 */
export function findTrail(sight: Sight): Trail | undefined {
  return ofLandmark(sight) ?? ofRow(sight)
}

const isTrailMark = (text: string) => /bread-?crumb|clf-breadcrumb|麵包屑|面包屑|路徑|路径|you are here/i.test(text)

function ofLandmark(sight: Sight): Trail | undefined {
  const part = sight.parts.navigation.find(({ pointer, snippet }) => isTrailMark(pointer) || isTrailMark(snippet.split('>')[0] ?? ''))
  if (!part) return undefined
  const things = inOrder(sight).filter(({ order }) => order >= part.from && order < part.to)
  return trailOf(sight, things)
}

/** A link home with links or words behind it in the same line, above the middle of the page. */
function ofRow(sight: Sight): Trail | undefined {
  const homes = sight.controls.filter((control) => control.kind === 'link' && isCalled('home', control.name) && control.part !== 'foot' && control.box.height > 0)
  for (const home of homes) {
    const behind = inOrder(sight).filter(({ order, box }) => order >= home.order && box.height > 0)
    const trail = trailFrom(sight, home, behind)
    if (trail) return trail
  }
  return undefined
}

/** The way that begins at a link home: in the smallest block around it that holds a second step, else in its line, whatever stands there. */
function trailFrom(sight: Sight, home: SightControl, behind: readonly (SightControl | SightText)[]): Trail | undefined {
  for (const block of [...blocksAround(home.pointer), '']) {
    // Words that stand in the block itself have its own pointer.
    const inBlock = behind.filter(({ pointer }) => `${pointer} > `.startsWith(block))
    // A list is one thing, however many lines it takes and whatever a style draws between its items.
    const row = /(^| )(ol|ul)(\S*)( >+ )$/.test(block) ? inBlock : linesFrom(home, inBlock)
    const trail = trailOf(sight, row)
    if (trail && trail.steps.length > 1) return isWay(sight, trail, row) ? trail : undefined
  }
  return undefined
}

/** With arrows in it, or leading down to this page by steps none of which is a heading: the menu beside a heading is in its line. */
function isWay(sight: Sight, { steps }: Trail, row: readonly (SightControl | SightText)[]): boolean {
  const words = row.filter((thing) => 'text' in thing)
  return words.some(({ text }) => isArrow(text)) || (leadsDown(sight, steps) && !words.some(({ heading }) => heading > 0))
}

/** Beginnings of the pointers of what stands in the blocks around an element, the smallest first. */
const blocksAround = (pointer: string): string[] => [...pointer.matchAll(/ >>> | > /g)].map(({ index, 0: mark }) => pointer.slice(0, index + mark.length)).toReversed()

/** What stands in the line of a link, and in the lines below into which it runs on: where an arrow ends the one or begins the other. */
function linesFrom(home: SightControl, behind: readonly (SightControl | SightText)[]): (SightControl | SightText)[] {
  const row: (SightControl | SightText)[] = []
  let middle = home.box.y + home.box.height / 2
  for (const thing of behind) {
    const { y, height } = thing.box
    const last = row.at(-1)
    const isBelow = y >= middle && y - middle < home.box.height * 2
    if (isBelow && last && ([last, thing].some((each) => 'text' in each && isArrow(each.text)) || last.box.y + last.box.height > middle + home.box.height))
      middle = y + Math.min(height, home.box.height) / 2
    if (middle > y && middle < y + height) row.push(thing)
  }
  return row
}

/** Bars and dots divide the entries of navigation as well; arrows lead down. */
const isArrow = (text: string) => /^\s*[>›»→▸▶＞/]+\s*$|\s[>›»→▸▶＞]\s/u.test(text)

/** Every link above the last step leads to a page above, and the last is no link, or this page. */
function leadsDown({ url }: Sight, steps: readonly Step[]): boolean {
  const isAddress = (address: string) => /^https?:/.test(address)
  const last = steps.at(-1)
  return steps.slice(0, -1).every(({ address }) => address === null || (isAddress(address) && (isAbove(address, url) || isHome(address)))) &&
    (last?.address === null || (isAddress(last?.address ?? '') && isSamePage(last?.address ?? url, url)))
}

const inOrder = (sight: Sight): (SightControl | SightText)[] => [...sight.controls.filter(({ kind }) => kind === 'link'), ...sight.texts].toSorted((a, b) => a.order - b.order)

function trailOf(sight: Sight, things: readonly (SightControl | SightText)[]): Trail | undefined {
  const steps: (Step & { order: number })[] = []
  let start: SightControl | SightText | undefined
  let last: SightText | undefined
  for (const thing of things) {
    if ('kind' in thing) {
      start ??= thing
      last = undefined
      steps.push({ text: thing.name, address: thing.href || thing.hrefAttribute, order: thing.order })
    } else if (thing.control < 0 || !things.some(({ order }) => order === thing.control)) {
      const text = thing.text.replace(/^[\s>›»/|→▸▶·＞-]+|[\s>›»/|→▸▶·＞-]+$/gu, '').trim()
      if (text === '' || isSeparator(thing.text) || (steps.length === 0 && isLead(text))) continue
      start ??= thing
      const step = last && isWithin(last, thing) ? steps.at(-1) : undefined
      if (step) step.text += thing.text
      else steps.push({ text, address: null, order: thing.order })
      last = thing
    }
  }
  return start && steps.length > 0 && sight.url !== '' ? { steps, start } : undefined
}

/** Words of one step may be divided by elements within its line. */
const isWithin = (one: SightText, other: SightText): boolean =>
  [[one.pointer, other.pointer], [other.pointer, one.pointer]].some(([outer = '', inner = '']) => inner === outer || inner.startsWith(`${outer} > `))
