import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { claimsIn, headPlace, headWordsOf } from '../../look-and-feel/head.ts'
import { plain } from '../../look-and-feel/letters.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import { differenceOf, themeColours } from '../../look-and-feel/theme-colours.ts'
import { contrastOf, hexOf, type Colour, type Screen } from '../../sight/picture.ts'
import { around } from '../../sight/parts.ts'
import type { Box, Sight } from '../../sight/sight.ts'
import { saysGovernment } from '../government-name-is-seen/names.ts'

/** Share of the header's width that a rule has to cover. */
const full = 0.9

/** Thicker than this it is no rule but a band. */
const thickest = 12

/** Pixels of a photograph or of a curve are not quite the colour that was asked for. */
const tolerance = 18

/** How far below the header a rule may stand: navigation may come between. */
const reach = 140

/** A line across the page, of one colour. */
interface Line {
  y: number
  thickness: number
  colour: Colour
  /** Share of the header's width. */
  share: number
}

/** Under the header runs a rule, as wide as the header, in the colour of a theme. */
export const headerRuleIsPainted = defineSightRule<'missing' | 'other-colour' | 'too-short' | 'not-shown' | 'no-head'>({
  id: 'header-rule-is-painted',
  impact: 'moderate',
  criteria: ['clf:header-rule'],
  source: commonLook,
  messages: {
    missing: {
      en: 'No rule is painted under the header. Draw one of 1 pixel or more across its whole width, in the colour of the theme.',
      'zh-Hant-HK': '頁首之下沒有橫線。請以主題顏色畫一條不少於1像素、與頁首同寬的橫線。',
      'zh-Hans': '页首之下没有横线。请以主题颜色画一条不少于1像素、与页首同宽的横线。',
    },
    'other-colour': {
      en: 'The rule under the header is {found}, which is the colour of no theme. Use the header-rule colour of the theme.',
      'zh-Hant-HK': '頁首之下的橫線是{found}，不屬於任何主題。請使用主題的頁首橫線顏色。',
      'zh-Hans': '页首之下的横线是{found}，不属于任何主题。请使用主题的页首横线颜色。',
    },
    'too-short': {
      en: 'The rule under the header covers {found} of its width. Draw it across the whole width.',
      'zh-Hant-HK': '頁首之下的橫線只佔頁首寬度的{found}。請畫滿整個寬度。',
      'zh-Hans': '页首之下的横线只占页首宽度的{found}。请画满整个宽度。',
    },
    'not-shown': {
      en: 'No rule is seen under the header where the reader’s own colours are in force. Look whether it is drawn as a background or shadow, which are then left out.',
      'zh-Hant-HK': '在強制色彩下，頁首之下看不到橫線。請查看橫線是否以背景或陰影繪畫，因而沒有顯示。',
      'zh-Hans': '在强制色彩下，页首之下看不到横线。请查看横线是否以背景或阴影绘画，因而没有显示。',
    },
    'no-head': {
      en: 'Where the header ends is not known, or is below the first screen, so that its rule was not looked for. Look under the header.',
      'zh-Hant-HK': '未能得知頁首在哪裡完結，或頁首超出首個畫面，因此沒有尋找橫線。請查看頁首之下。',
      'zh-Hans': '未能得知页首在哪里完结，或页首超出首个画面，因此没有寻找横线。请查看页首之下。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
    const place = headPlace(sight)
    const { head } = sight.parts
    const screen = head && sight.picture.screenAt(head.box)
    if (!head || !screen || head.box.height === 0 || head.box.y + head.box.height > screen.top + screen.height - 2) return [cantTell('no-head', place)]
    const span = spanOf(sight, head.box)
    const lines = linesIn(screen, span)
    if (sight.state.theme === 'forced-colours') return [lines.some(({ share }) => share >= full) ? passed(place) : cantTell('not-shown', place)]
    const ofTheme = lines.filter(({ colour }) => isOfTheme(colour))
    if (ofTheme.some(({ share }) => share >= full)) return [passed(place)]
    const [longest] = ofTheme.toSorted((a, b) => b.share - a.share)
    if (longest && longest.share >= 0.2) return [failed('too-short', place, `${Math.round(longest.share * 100)}%`)]
    if (head.by === 'guess') return [cantTell('no-head', place)]
    const [other] = lines.filter(({ share, y }) => share >= full && y >= head.box.y + head.box.height - thickest - 4).toSorted((a, b) => a.y - b.y)
    return [other ? failed('other-colour', place, hexOf(other.colour)) : failed('missing', place)]
  },
})

const isOfTheme = (colour: Colour) => themeColours.some(({ rules }) => rules.some((rule) => differenceOf(colour, rule) <= tolerance))

/** Where the rule may stand: from the end of the government’s name, or the middle of the header, to the main part, or so far below the header. */
function spanOf(sight: Sight, head: Box): Box {
  const { parts, viewport } = sight
  const below = parts.main && parts.main.box.y > head.y + head.height / 2 ? Math.max(parts.main.box.y + 24, head.y + head.height + 12) : head.y + head.height + reach
  // Navigation, a notice or a breadcrumb below the rule may be counted as head: then the rule stands above its middle.
  const top = Math.min(head.y + head.height / 2, endOfName(sight) ?? Infinity)
  const left = Math.max(0, head.x)
  return { x: left, y: top, width: Math.min(viewport.width, head.x + head.width) - left, height: Math.min(below, head.y + head.height + reach) - top }
}

/** Where the first name of the government in the head ends. */
function endOfName(sight: Sight): number | undefined {
  const [name] = claimsIn(headWordsOf(sight), (words) => saysGovernment(plain(words)))
  const orders = new Set(name?.parts.map(({ order }) => order))
  const { y, height } = around([...sight.texts, ...sight.images].filter(({ order }) => orders.has(order)).map(({ box }) => box))
  return height > 0 ? y + height : undefined
}

/** Lines across `span`: rows that are mostly of one colour which the rows above and below them are not. */
function linesIn(screen: Screen, span: Box): Line[] {
  const from = Math.max(0, Math.round(span.y) - screen.top)
  const to = Math.min(screen.height, Math.round(span.y + span.height) - screen.top)
  const left = Math.max(0, Math.round(span.x))
  const width = Math.min(screen.width, Math.round(span.x + span.width)) - left
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => rowOf(screen, from + index, left, width))
  const lines: Line[] = []
  for (let index = 0; index < rows.length;) {
    const row = rows[index]
    if (!row) break
    let end = index + 1
    while (end < rows.length && differenceOf(rows[end]?.colour ?? -1, row.colour) <= tolerance) end += 1
    const thickness = end - index
    const before = rows[index - 1]?.colour
    const after = rows[end]?.colour
    const stands = (other: Colour | undefined) => other === undefined || differenceOf(other, row.colour) > tolerance
    if (thickness <= thickest && stands(before) && stands(after) && (before === undefined || contrastOf(before, row.colour) > 1.1 || differenceOf(before, row.colour) > 40)) {
      const share = Math.max(...rows.slice(index, end).map((each) => each.share))
      if (before !== undefined || after !== undefined) lines.push({ y: from + index + screen.top, thickness, colour: row.colour, share })
    }
    index = end
  }
  // A short rule does not give its row its colour: what stands out of the row is looked at as well.
  for (const [index, row] of rows.entries()) if (row.ruled > 0.2) lines.push({ y: from + index + screen.top, thickness: 1, colour: row.rule, share: row.ruled })
  return lines
}

interface Row {
  colour: Colour
  share: number
  /** The colour of a theme's rule that is in the row, and the share of the row that it has without a break. */
  rule: Colour
  ruled: number
}

function rowOf({ colours, width: across }: Screen, row: number, left: number, width: number): Row {
  const counts = new Map<Colour, number>()
  let longest = 0
  let run = 0
  let rule: Colour = -1
  for (let column = left; column < left + width;) {
    const colour = colours[row * across + column] ?? 0
    let end = column + 1
    while (end < left + width && colours[row * across + end] === colour) end += 1
    counts.set(colour, (counts.get(colour) ?? 0) + end - column)
    run = isRule(colour) ? run + end - column : 0
    if (run > longest) {
      longest = run
      rule = colour
    }
    column = end
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return { colour: most?.[0] ?? 0, share: (most?.[1] ?? 0) / Math.max(1, width), rule, ruled: longest / Math.max(1, width) }
}

const known = new Map<Colour, boolean>()

function isRule(colour: Colour): boolean {
  const is = known.get(colour) ?? isOfTheme(colour)
  if (known.size < 100_000) known.set(colour, is)
  return is
}
