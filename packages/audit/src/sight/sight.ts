import type { Place } from '@clf/rules'
import type { State } from '../visit/state.ts'
import type { Picture } from './picture.ts'

/** A rectangle in CSS pixels, from the upper left corner of the page when it is not scrolled. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Why something that stands in a page is not seen:
 * `no-box` nothing is drawn for it (display, an empty or closed part); `hidden` by visibility; `faded` by opacity; `off-page` outside
 * what can be scrolled to; `clipped` by the edge, the shape or the mask of `by`; `covered` by `by`; `turned` mirrored or rotated;
 * `blurred` by a filter; `moving` an endless animation takes it away; `too-small` below 9 CSS pixels; `low-contrast` its painted pixels
 * against what is behind them; `not-painted` no pixel of it is there, and nothing says why; `partly` a part of it is painted, the rest not.
 */
export const unseenReasons = ['no-box', 'hidden', 'faded', 'off-page', 'clipped', 'covered', 'turned', 'blurred', 'moving', 'too-small', 'low-contrast', 'not-painted', 'partly'] as const

export type UnseenReason = (typeof unseenReasons)[number]

/** Whether something is seen by a person who looks at the page. */
export interface Visibility {
  isSeen: boolean
  /** Empty when it is seen. */
  reason: UnseenReason | ''
  /** Pointer of what hides it, or a measure such as `2.1:1` or `4 px`; empty when there is none. */
  by: string
  /** `pixels`: compared with the same screen without words and images. `layout`: it stands where no picture was taken. */
  judgedBy: 'pixels' | 'layout'
  /** Contrast of its painted pixels with what is behind them, 1 to 21; 0 where no pixel tells. */
  contrast: number
  /** Share of its boxes that is painted, 0 to 1. */
  share: number
  /** The colour, as 0xrrggbb, of its strongest pixels, and the one that is most behind it; -1 where no pixel tells. */
  ink: number
  behind: number
}

/** The part of the page in which something stands. */
export type PartName = 'head' | 'navigation' | 'main' | 'foot' | 'rest'

interface Thing extends Place {
  /** Where it comes in reading order, through shadow roots, slots and frames; of everything in a sight each has its own. */
  order: number
  part: PartName
  /** Language in force: the nearest `lang`, empty when nothing says. */
  lang: string
  /** What it covers together; of no size when nothing is drawn. */
  box: Box
  /** One for each line or piece. */
  boxes: readonly Box[]
  seen: Visibility
  /** True when a screen reader reads it. */
  isRead: boolean
  /** Order of the control it stands in; -1 when it stands in none. */
  control: number
}

/** Words, without what is written in elements inside them. */
export interface SightText extends Thing {
  text: string
  /** Tag of the element whose words they are. */
  tag: string
  /** The nearest element around them that is not part of a line of words: a paragraph, an item, a cell. */
  block: { tag: string; pointer: string }
  /** In CSS pixels, as painted: with zoom and transforms. */
  fontSize: number
  fontWeight: number
  /** As computed, for example `"Noto Sans", sans-serif`. */
  fontFamily: string
  /** As computed, for example `rgb(0, 0, 0)`. */
  color: string
  /** True for words that are drawn by `::before` or `::after`. */
  isGenerated: boolean
  /** True where the words are pushed away and a background picture stands in their place: what it shows is not known. */
  isReplacedByPicture: boolean
  /** Level of the heading it stands in; 0 for none. */
  heading: number
  /** Where that heading begins in reading order, the same for all words of one heading; -1 for none. */
  headingAt: number
}

/** An image, a drawing, or an element that says it is one. */
export interface SightImage extends Thing {
  /** Its text alternative, by alt, label or title; empty when it has none. */
  name: string
  /** File name, empty when it has none. */
  file: string
  tag: string
}

export type ControlKind = 'link' | 'button' | 'field' | 'choice' | 'disclosure'

/** What a person uses: link, button, field, choice, or what opens a part that is closed. */
export interface SightControl extends Thing {
  kind: ControlKind
  tag: string
  role: string
  /** Accessible name, as axe-core reads it. */
  name: string
  /** Resolved; empty when it leads nowhere. */
  href: string
  /** As written. */
  hrefAttribute: string
  hreflang: string
  /** Its own `lang`, or that of the one element that holds all its words. */
  ownLang: string
  type: string
  /** `aria-pressed`, `aria-current`, `aria-expanded`, `aria-selected`, as written; empty when absent. */
  pressed: string
  current: string
  expanded: string
  selected: string
  isChecked: boolean
  isDisabled: boolean
  placeholder: string
  title: string
  /** The field or button belongs to a form of search. */
  isInSearch: boolean
  /** Where the form of search of a field leads when it is sent with a word; empty where that is this page, a post, or nothing. */
  sends: string
  /** What can send what is typed or pressed: its form, else a script of the page where there is any. */
  sentBy: '' | 'form' | 'script'
}

/** A picture painted by style or element, which rules of colour leave out. */
interface Graphic extends Place {
  box: Box
  kind: 'image' | 'background'
  /** Of a file, not a blend of colours that a style writes. */
  isFile: boolean
}

/** Head, main part, foot or navigation of the page. */
export interface Part extends Place {
  box: Box
  /** How it was found. `guess` when nothing but its place tells. */
  by: 'landmark' | 'place' | 'guess'
  /** First and last order of what stands in it. */
  from: number
  to: number
}

/** A family of letters that the browser used. */
export interface UsedFont extends Place {
  part: PartName
  /** As the file calls itself. */
  family: string
  /** Loaded by the page, not of this machine. */
  isLoaded: boolean
  /** The list that was asked for, as computed. */
  asked: string
  /** Some of the words. */
  text: string
}

/** One page in one state, as a person sees it and as it is read out. Plain data and the picture of it. */
export interface Sight {
  url: string
  state: State
  title: string
  /** `lang` of the root element. */
  lang: string
  /** Size of the window and of all that can be scrolled to, in CSS pixels. */
  viewport: { width: number; height: number }
  page: { width: number; height: number }
  parts: { head: Part | null; main: Part | null; foot: Part | null; navigation: readonly Part[] }
  texts: readonly SightText[]
  images: readonly SightImage[]
  controls: readonly SightControl[]
  graphics: readonly Graphic[]
  metas: readonly { name: string; content: string }[]
  alternates: readonly { hreflang: string; href: string }[]
  /** Custom elements of the page, with the version their class or attribute states, empty when it states none; and other elements that state one by `data-clf-version`. */
  elements: readonly { name: string; version: string; count: number }[]
  /** The reader's browser has translated the page. */
  isTranslated: boolean
  /** Declared on the page as `--clf-version`; empty when it is not. */
  styleVersion: string
  fonts: readonly UsedFont[]
  /** What is painted on the first screen and, where the page is longer, on its last. */
  picture: Picture
}
