import { cantTell, failed, passed, type Judgement } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { headPlace } from '../../look-and-feel/head.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import { differenceOf, themeColours, type ThemeColours } from '../../look-and-feel/theme-colours.ts'
import { hexOf, type Colour } from '../../sight/picture.ts'
import type { Box, Part, Sight, SightText } from '../../sight/sight.ts'

type Reason = 'area' | 'text' | 'mixed' | 'not-painted'

/** A colour of the page, and where it is. */
interface Used {
  colour: Colour
  kind: 'area' | 'text'
  /** What the words stand on. */
  behind: Colour
  pointer: string
  snippet: string
}

/** Areas of more than this share of a part are large. */
const large = 0.06

/** Steps of red, green or blue by which two colours that are meant to be the same may differ. */
const tolerance = 10

/** The large areas and the words of header, navigation and footer are painted in the colours of one theme. */
export const coloursAreOfATheme = defineSightRule<Reason>({
  id: 'colours-are-of-a-theme',
  impact: 'moderate',
  criteria: ['clf:theme-colours'],
  source: commonLook,
  messages: {
    area: {
      en: 'An area is painted {found}, which is the colour of no theme of the standard. Use the colours of one theme.',
      'zh-Hant-HK': '有一處塗上{found}，不屬於標準的任何主題。請使用同一主題的顏色。',
      'zh-Hans': '有一处涂上{found}，不属于标准的任何主题。请使用同一主题的颜色。',
    },
    text: {
      en: 'Words are painted {found}, which is the colour of no theme of the standard. Use the colours of one theme.',
      'zh-Hant-HK': '有文字的顏色是{found}，不屬於標準的任何主題。請使用同一主題的顏色。',
      'zh-Hans': '有文字的颜色是{found}，不属于标准的任何主题。请使用同一主题的颜色。',
    },
    mixed: {
      en: 'The colours are of more than one theme: {found}. Use those of one theme.',
      'zh-Hant-HK': '顏色來自多於一個主題：{found}。請使用同一主題的顏色。',
      'zh-Hans': '颜色来自多于一个主题：{found}。请使用同一主题的颜色。',
    },
    'not-painted': {
      en: 'Neither header nor footer was found in the picture of the page, so that its colours were not compared. Look whether they are those of one theme.',
      'zh-Hant-HK': '在網頁的畫面中找不到頁首或頁尾，因此沒有比較顏色。請查看是否屬於同一主題。',
      'zh-Hans': '在网页的画面中找不到页首或页尾，因此没有比较颜色。请查看是否属于同一主题。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight) || sight.state.theme === 'print' || sight.state.theme === 'forced-colours') return [{ outcome: 'inapplicable' }]
    const used = usedIn(sight)
    if (used.length === 0 || (!sight.parts.head && !sight.parts.foot)) return [cantTell('not-painted', headPlace(sight))]
    return judged(used, headPlace(sight))
  },
})

function judged(used: readonly Used[], place: { pointer: string; snippet: string }): Judgement<Reason>[] {
  const strangers = used.filter((each) => !themeColours.some((theme) => isOf(theme, each)))
  if (strangers.length > 0) return distinct(strangers).map((each) => failed(each.kind, each, hexOf(each.colour)))
  const misfits = themeColours.map((theme) => used.filter((each) => !isOf(theme, each)))
  const fewest = misfits.toSorted((a, b) => a.length - b.length)[0] ?? []
  const [first] = fewest
  if (!first) return [passed(place)]
  return [failed('mixed', first, distinct(fewest).map(({ colour }) => hexOf(colour)).join(', '))]
}

const distinct = (used: readonly Used[]): Used[] => [...Map.groupBy(used, ({ colour, kind }) => `${kind} ${colour}`).values()].flatMap((each) => each.slice(0, 1))

/** Faint words are faint whatever their grey is; that is said by the rules about what they say. */
const isColourful = (colour: Colour) => {
  const parts = [colour >> 16, (colour >> 8) & 255, colour & 255]
  return Math.max(...parts) - Math.min(...parts) > 60
}

/** Whether a theme has the colour: as it is, or for thin words paler by what they stand on. */
function isOf({ all }: ThemeColours, { colour, kind, behind }: Used): boolean {
  if (all.some((each) => differenceOf(each, colour) <= tolerance)) return true
  return kind === 'text' && all.some((each) => [0.9, 0.8, 0.7, 0.6, 0.5].some((share) => differenceOf(blend(behind, each, share), colour) <= tolerance + 4))
}

const blend = (from: Colour, to: Colour, share: number): Colour => {
  const part = (shift: number) => Math.round(((from >> shift) & 255) * (1 - share) + ((to >> shift) & 255) * share)
  return (part(16) << 16) | (part(8) << 8) | part(0)
}

function usedIn(sight: Sight): Used[] {
  const { parts, texts, picture } = sight
  const graphics = [...sight.graphics.filter(({ kind }) => kind === 'image').map(({ box }) => box), ...sight.controls.filter(({ kind }) => kind !== 'link').map(({ box }) => box)]
  const shown = [parts.head, ...parts.navigation, parts.foot].filter((part) => part !== null)
  const areas = shown.flatMap((part) => areasOf(sight, part, graphics))
  // The mark of a size of letters is a single one, and shows which is in force by its colour.
  const isWords = ({ text, seen }: SightText) => [...text].length > 1 && (seen.isSeen || (seen.reason === 'low-contrast' && isColourful(seen.ink))) && seen.judgedBy === 'pixels'
  const words = texts.filter((text) => text.part !== 'main' && text.part !== 'rest' && isWords(text) && text.tag !== 'text' && text.tag !== 'tspan')
    .flatMap((text): Used[] => {
      const { ink, behind } = text.seen
      return ink < 0 ? [] : [{ colour: ink, kind: 'text', behind, pointer: text.pointer, snippet: text.snippet }]
    })
  const page = pageColour(sight, [...shown.map(({ box }) => box), ...graphics])
  return [...areas, ...words.filter(({ colour }) => colour >= 0), ...(page === undefined ? [] : [page])].filter(() => picture.screens.length > 0)
}

function areasOf({ picture, viewport, texts, graphics }: Sight, part: Part, without: readonly Box[]): Used[] {
  const left = Math.max(0, part.box.x)
  const box = { ...part.box, x: left, width: Math.min(viewport.width, part.box.x + part.box.width) - left }
  // A bar of a few words has no large areas beside its own ground.
  if (box.width * box.height < 400) return []
  const area = (colour: Colour): Used => ({ colour, kind: 'area', behind: colour, pointer: part.pointer, snippet: part.snippet })
  const areas = picture.coloursIn(box, without).filter(({ share }) => share >= large).map(({ colour }) => area(colour))
  return areas.some(({ colour }) => !isKnown(colour)) ? areas : [...areas, ...blendIn(picture, box, [...without, ...texts.flatMap(({ boxes }) => boxes), ...photographs(graphics)]).map(area)]
}

/** Pictures of a file may have any colour. */
const photographs = (graphics: Sight['graphics']): Box[] => graphics.filter(({ isFile }) => isFile).map(({ box }) => box)

/** A blend is of so many colours that none of them is a large area: the one that is most there of those which no theme has, and no blend of two grounds of one theme. */
function blendIn(picture: Sight['picture'], box: Box, without: readonly Box[]): Colour[] {
  const strangers = picture.coloursIn(box, without).filter(({ colour }) => !isKnown(colour) && !isBetweenGrounds(colour))
  return strangers.reduce((sum, { share }) => sum + share, 0) < large * 2 ? [] : strangers.slice(0, 1).map(({ colour }) => colour)
}

const isKnown = (colour: Colour) => themeColours.some(({ all }) => all.some((each) => differenceOf(each, colour) <= tolerance))

const isBetweenGrounds = (colour: Colour) =>
  themeColours.some(({ grounds }) => grounds.some((from) => grounds.some((to) => from < to && steps.some((share) => differenceOf(blend(from, to, share), colour) <= tolerance))))

const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** What the page itself is painted, beside its parts. */
function pageColour({ picture, viewport, parts }: Sight, without: readonly Box[]): Used | undefined {
  const [most] = picture.coloursIn({ x: 0, y: 0, width: viewport.width, height: viewport.height }, without)
  return most && most.share > 0.5 && parts.main ? { colour: most.colour, kind: 'area', behind: most.colour, pointer: 'body', snippet: '<body>' } : undefined
}
