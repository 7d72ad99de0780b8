import type { HeadWords } from '../../look-and-feel/head.ts'
import { plain } from '../../look-and-feel/letters.ts'
import { registeredIn } from '../../look-and-feel/register/match.ts'
import type { Box, Sight, SightControl } from '../../sight/sight.ts'
import { saysGovernment } from '../government-name-is-seen/names.ts'

/** The parts of a header, in the order of the standard. */
const headerParts = ['skip', 'names', 'brand', 'portal', 'languages', 'text-size', 'search', 'site-map', 'contact'] as const

export type HeaderPart = (typeof headerParts)[number]

/** What the parts are called, in the three languages. */
const words: readonly (readonly [HeaderPart, RegExp])[] = [
  ['skip', /^(skip|jump|go) (to|navigation)|^跳(至|到|過|过)|^(直接)?(前往|跳轉|跳转)(主|內|内)/],
  ['brand', /\bbrand\b|asia s world city|品牌|亞洲國際都會|亚洲国际都会/],
  ['portal', /^govhk\b|香港政府一站通|government information centre|政府資訊中心|政府资讯中心/],
  ['languages', /^(english|eng?|繁體?(中文|版)?|简体?(中文|版)?|繁体(中文|版)?|簡體?(中文|版)?|中文(版)?|traditional chinese|simplified chinese|tc|sc)$/],
  ['text-size', /font size|text size|letter size|字型大小|字体大小|字體大小|文字大小|^a( a)+$|^(larger|largest|smaller) (text|font)$/],
  ['site-map', /^site ?map$|^(網站|網頁|网站|网页)(指南|地圖|地图)$/],
  ['contact', /^contact( us| we)?$|^contact us|^(聯絡|联络|聯繫|联系)(我們|我们)?$/],
  ['search', /^(search|搜尋|搜寻|搜索)( site)?$|search keyword|輸入查詢|输入查询/],
]

/** The part that words are the name of. */
const partNamed = (name: string): HeaderPart | undefined => words.find(([, pattern]) => pattern.test(plain(name)))?.[0]

const sizeNames = /default|larger|largest|原設定|原设定|較大|较大|最大/i

/** The part that a control is of. */
function partOfControl(control: SightControl): HeaderPart | undefined {
  if (control.hrefAttribute.startsWith('#') && control.hrefAttribute.length > 1 && partNamed(control.name) === 'skip') return 'skip'
  const named = partNamed(control.name)
  if (named && named !== 'skip') return named
  if (control.isInSearch) return 'search'
  return control.kind !== 'link' && sizeNames.test(control.name) ? 'text-size' : undefined
}

/** The part of the header that words stand in. */
export function partOfHeader({ words: said, control }: Pick<HeadWords, 'words' | 'control'>, sight: Sight): HeaderPart | undefined {
  const around = sight.controls.find(({ order }) => order === control)
  return (around && partOfControl(around)) ?? partNamed(said)
}

/** One thing of the header, with the part that it is of. */
export interface HeaderItem {
  part: HeaderPart
  rank: number
  name: string
  order: number
  box: Box
  isSeen: boolean
  isRead: boolean
  pointer: string
  snippet: string
}

interface Placed {
  order: number
  box: Box
  seen: { isSeen: boolean }
  isRead: boolean
  pointer: string
  snippet: string
}

const itemOf = (part: HeaderPart, { order, box, seen: { isSeen }, isRead, pointer, snippet }: Placed, name: string): HeaderItem => ({
  part,
  rank: headerParts.indexOf(part),
  name,
  order,
  box,
  isSeen,
  isRead,
  pointer,
  snippet,
})

/** What of the header is known, in reading order. */
export function headerItemsOf(sight: Sight, head: readonly HeadWords[]): HeaderItem[] {
  const inHead = new Set(head.map(({ order }) => order))
  const isAbove = (control: SightControl) => control.part === 'head' || head.some((each) => each.control === control.order)
  const controls = sight.controls.filter(isAbove).flatMap((control) => {
    const part = partOfControl(control)
    return part ? [itemOf(part, boxOfWords(control, sight), control.name)] : []
  })
  const known = new Set(controls.map(({ order }) => order))
  const things = [...sight.texts, ...sight.images].filter(({ order, control }) => inHead.has(order) && !known.has(control))
  const names = things.flatMap((thing) => {
    const said = 'text' in thing ? thing.text : thing.name
    if (said === '') return []
    if (saysGovernment(plain(said)) || registeredIn(said).length > 0) return [itemOf('names', thing, said)]
    return 'file' in thing && partNamed(said) === 'brand' ? [itemOf('brand', thing, said)] : []
  })
  const lines = things.filter((thing) => 'text' in thing && thing.seen.isSeen && /\p{L}{2}/u.test(thing.text) && partNamed(thing.text) === undefined).map(({ box }) => box)
  return [...controls, ...together(names).map((name) => (name.part === 'names' && name.isSeen ? { ...name, box: grown(name.box, lines) } : name))].toSorted((a, b) => a.order - b.order)
}

/** Names of the link past the header itself, not of one past a table or a map. */
const skipsToContent = /^(skip|jump) to( the)?( main)? (content|text|page)|^跳(至|到|過|过)(主要|正文|本頁|本页|網頁|网页)?(內容|内容|正文)/

/** A link past the header that stands behind all of it, where the header has none: nothing is left to skip by then. */
export function lateSkipLink({ controls }: Sight, items: readonly HeaderItem[]): HeaderItem | undefined {
  if (items.some(({ part }) => part === 'skip')) return undefined
  const end = Math.max(...items.map(({ order }) => order))
  const link = controls.find(({ order, isRead, hrefAttribute, name }) => isRead && order > end && /^#./.test(hrefAttribute) && skipsToContent.test(plain(name)))
  return link && itemOf('skip', link, link.name)
}

/** A signature is one thing to the eye, of whichever lines it is: those above and below a name belong to it. */
function grown(box: Box, lines: readonly Box[]): Box {
  const line = lines.find((other) => isBelow(box, other) && isAligned(box, other) && !isInside(other, box))
  return line ? grown(union(box, line), lines) : box
}

/** Lines of one signature begin, end or are centred at one place, but for some pixels. */
const isAligned = (a: Box, b: Box) => [0, 0.5, 1].some((share) => Math.abs(a.x + a.width * share - (b.x + b.width * share)) <= 4)

const isInside = (inner: Box, outer: Box) => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height

/** Names that stand one under the other are one thing to the eye. */
function together(names: readonly HeaderItem[]): HeaderItem[] {
  const groups: HeaderItem[] = []
  for (const name of names.toSorted((a, b) => a.order - b.order)) {
    const near = groups.find((group) => group.part === name.part && group.isSeen && name.isSeen && isBelow(group.box, name.box))
    if (near) groups[groups.indexOf(near)] = { ...near, box: union(near.box, name.box) }
    else groups.push(name)
  }
  return groups
}

const isBelow = (a: Box, b: Box) => {
  const gap = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height)
  return gap < Math.min(a.height, b.height) && Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x)
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}

/** A link of the header with the box of what it shows: its own may be as wide as its line. */
function boxOfWords(control: SightControl, { texts, images }: Sight): SightControl {
  const inside = [...texts, ...images].filter((thing) => thing.control === control.order && thing.seen.isSeen && thing.box.width > 0)
  const [first] = inside
  if (!first || control.kind === 'field') return control
  const x = Math.min(...inside.map(({ box }) => box.x))
  const y = Math.min(...inside.map(({ box }) => box.y))
  return { ...control, box: { x, y, width: Math.max(...inside.map(({ box }) => box.x + box.width)) - x, height: Math.max(...inside.map(({ box }) => box.y + box.height)) - y } }
}
