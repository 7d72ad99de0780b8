import { contrastOf, rangeOf, type Colour } from './picture.ts'
import type { Drawn } from './read-document.ts'
import type { Screens } from './screens.ts'
import type { Box, Visibility } from './sight.ts'

/** What is asked of how something is painted. */
export interface Painted extends Drawn {
  /** In CSS pixels; of words alone. */
  fontSize?: number
  fontWeight?: number
  /** As computed, of words alone. */
  color?: string
  text?: string
}

export interface Frame {
  viewport: { width: number; height: number }
  page: { width: number; height: number }
}

const seen: Visibility = { isSeen: true, reason: '', by: '', judgedBy: 'layout', contrast: 0, share: 1, ink: -1, behind: -1 }

/** Smallest letters that count as legible, in CSS pixels. */
const smallest = 9

/** Below this share of its boxes something is not there; below the next, not all of it. */
const barely = 0.15
const mostly = 0.8

/** Whether something is seen: what the layout says, and then what pixels say where a screen of it was taken. */
export function visibilityOf(thing: Painted, screens: Screens, frame: Frame): Visibility {
  const unseen = (reason: Visibility['reason'], by = '', measured: Partial<Visibility> = {}): Visibility => ({ ...seen, isSeen: false, reason, by, share: 0, ...measured })
  const { boxes, fontSize = smallest } = thing
  if (!thing.isLaidOut || boxes.length === 0) return unseen('no-box')
  if (!thing.isVisible) return unseen('hidden')
  if (thing.opacity < 0.05) return unseen('faded', thing.fadedBy)
  if (thing.movedBy) return unseen('moving', thing.movedBy)
  const inPage = boxes.filter((box) => box.x + box.width > 1 && box.y + box.height > 1 && box.x < frame.viewport.width - 1 && box.y < Math.max(frame.page.height, frame.viewport.height) - 1)
  if (inPage.length === 0) return unseen('off-page')
  if (thing.isTurned) return unseen('turned')
  if (fontSize < smallest - 0.05) return unseen('too-small', `${Math.round(fontSize * 10) / 10} px`)
  if (thing.blur >= Math.max(1, fontSize * 0.1)) return unseen('blurred')
  const clipped = boxes.map((box) => sizeOf(within(box, thing.clip)) / sizeOf(box))
  const left = clipped.reduce((sum, share) => sum + share, 0) / boxes.length
  if (left < barely) return unseen('clipped', thing.clippedBy)
  const painted = paintedOf(thing, screens)
  if (!painted) return left < mostly ? unseen('clipped', thing.clippedBy, { share: left }) : seen
  return ofPixels(thing, painted, left)
}

function ofPixels(thing: Painted, { share, contrast, expected, ink, behind }: Measured, left: number): Visibility {
  const measured = { judgedBy: 'pixels', contrast, share, ink, behind } as const
  const unseen = (reason: Visibility['reason'], by = ''): Visibility => ({ isSeen: false, reason, by, ...measured })
  const isWords = thing.text !== undefined
  const limit = !isWords || (thing.fontSize ?? 0) >= 24 || ((thing.fontSize ?? 0) >= 18.66 && (thing.fontWeight ?? 400) >= 700) ? 3 : 4.5
  const ratio = `${Math.floor(contrast * 10) / 10}:1`
  const faint = () => (thing.opacity < 0.9 ? unseen('faded', thing.fadedBy) : unseen('low-contrast', ratio))
  if (share < mostly || left < mostly) {
    const reason = share < barely ? 'not-painted' : 'partly'
    if (left < mostly) return unseen(reason === 'partly' ? 'partly' : 'clipped', thing.clippedBy)
    if (thing.shapedBy) return unseen(reason === 'partly' ? 'partly' : 'clipped', thing.shapedBy)
    if (share < barely && expected > 0 && expected < 1.3) return faint()
    return unseen(reason)
  }
  return contrast < limit && isWords ? faint() : contrast < 1.5 ? faint() : { ...seen, ...measured }
}

interface Measured {
  share: number
  contrast: number
  ink: Colour
  behind: Colour
  /** Contrast of the colour that was asked for with what is behind the words; 0 when it is not known. */
  expected: number
}

/** Nothing where no screen shows the most of it. */
function paintedOf(thing: Painted, { whole, bare }: Screens): Measured | undefined {
  let cells = 0
  let inked = 0
  const ratios: number[] = []
  const inks = new Map<Colour, number>()
  const behind = new Map<Colour, number>()
  let isShown = false
  for (const box of thing.boxes) {
    const screen = whole.screenAt(box)
    const other = bare.screens.find(({ top }) => top === screen?.top)
    if (!screen || !other || other.colours.length !== screen.colours.length) continue
    const range = rangeOf(box, screen)
    const hidden = Math.round(box.height) - (range.lower - range.upper)
    if (hidden > box.height / 2) continue
    isShown = true
    // What stands beyond the sides of the window counts as not painted.
    const start = Math.round(box.x)
    const width = Math.max(1, Math.round(box.width))
    const size = thing.text === undefined ? Math.max(1, width / 8) : Math.max(4, Math.min(width, (thing.fontSize ?? 16) * 1.3))
    const columns = new Set<number>()
    let [upper, lower] = [Infinity, -Infinity]
    for (let row = range.upper; row < range.lower; row += 1) {
      let ground = -1
      let length = 0
      for (let column = range.left; column < range.right; column += 1) {
        const at = row * screen.width + column
        const a = screen.colours[at] ?? 0
        const b = other.colours[at] ?? 0
        // Counted by runs: what stands behind words is mostly of one colour.
        if (b === ground) length += 1
        else {
          if (length > 0) behind.set(ground, (behind.get(ground) ?? 0) + length)
          ground = b
          length = 1
        }
        if (a === b) continue
        const ratio = contrastOf(a, b)
        if (ratio < 1.1) continue
        ratios.push(ratio)
        inks.set(a, (inks.get(a) ?? 0) + ratio * ratio)
        columns.add(Math.floor((column - start) / size))
        upper = Math.min(upper, row)
        lower = Math.max(lower, row)
      }
      if (length > 0) behind.set(ground, (behind.get(ground) ?? 0) + length)
    }
    const all = Math.max(1, Math.round(width / size - 0.3))
    cells += all
    const tall = thing.text !== undefined && /[\p{Lu}\p{Script=Han}bdfhklt]/u.test(thing.text) ? 0.45 : 0.2
    const isWhole = lower - upper + 1 >= (thing.fontSize ?? 0) * tall
    inked += Math.min(all, columns.size) * (thing.text === undefined || isWhole ? 1 : 0.5)
  }
  if (!isShown) return undefined
  ratios.sort((a, b) => b - a)
  const strongest = ratios.slice(0, Math.max(1, Math.ceil(ratios.length / 10)))
  const measured = ratios.length === 0 ? 1 : strongest.reduce((sum, ratio) => sum + ratio, 0) / strongest.length
  const [back] = [...behind].toSorted((a, b) => b[1] - a[1])
  const asked = colourOf(thing.color ?? '')
  const expected = asked === null || !back ? 0 : contrastOf(asked, back[0])
  // Thin letters are painted paler than their colour; what lies over them or fades them takes far more.
  const contrast = expected > measured && measured >= 1 + (expected - 1) * 0.55 && thing.opacity > 0.9 ? expected : measured
  // How much of an image is blank nobody knows: it is there when anything of it is.
  const share = thing.text === undefined ? Number(inked > 0) : cells === 0 ? 0 : Math.min(1, inked / cells)
  return { share, contrast, expected, ink: [...inks].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1, behind: back?.[0] ?? -1 }
}

/** `rgb(1, 2, 3)` as a colour; null when it is let through or written in another way. */
function colourOf(css: string): Colour | null {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(css) ?? []
  return red === undefined ? null : (Number(red) << 16) | (Number(green) << 8) | Number(blue)
}

const sizeOf = ({ width, height }: Box) => Math.max(0, width) * Math.max(0, height) || 1e-9

function within(box: Box, clip: Box | null): Box {
  if (!clip) return box
  const x = Math.max(box.x, clip.x)
  const y = Math.max(box.y, clip.y)
  return { x, y, width: Math.min(box.x + box.width, clip.x + clip.width) - x, height: Math.min(box.y + box.height, clip.y + clip.height) - y }
}
