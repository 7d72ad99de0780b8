import type { Pressed, Said } from './pressed.ts'
import { foundAt, type Stop } from './walk.ts'

type Reason = 'tabindex' | 'against-reading'

/** Where the order of the keyboard is not the one that is read, judged stop by stop. `orderOf` tells where each stands in its document. */
export function orderOf(stops: readonly Stop[]): Pressed['order'] {
  const [first] = stops
  if (!first) return []
  return [...byNumber(stops) ?? againstReading(stops) ?? [foundAt(first)]]
}

/** One that a number brings forward, although it comes after the next ones both in the document and on the page. */
function byNumber(stops: readonly Stop[]): Said<Reason>[] | undefined {
  for (const [index, stop] of stops.entries()) {
    if (stop.tabIndex <= 0) continue
    const passedOver = stops.slice(index + 1).filter((other) => other.world === stop.world && isBefore(other, stop) && isAbove(other, stop))
    if (passedOver.length > 0) return [{ ...foundAt(stop), fault: 'tabindex' }]
  }
  return undefined
}

/** Of stops in one column, in the flow of the page, most go up. */
function againstReading(stops: readonly Stop[]): Said<Reason>[] | undefined {
  const flowing = stops.filter(({ isInFlow, isFrame, isShown }) => isInFlow && !isFrame && isShown)
  let pairs = 0
  const climbs: Stop[] = []
  for (const [index, stop] of flowing.entries()) {
    const next = flowing[index + 1]
    if (!next || next.world !== stop.world || !isInColumn(stop, next)) continue
    pairs += 1
    if (isAbove(next, stop)) climbs.push(next)
    else if (climbs.length > 0 && climbs.length < 2) {
      // A single step up begins another part; the count begins anew.
      climbs.length = 0
      pairs = 0
    }
  }
  const [first] = climbs
  return first && climbs.length >= 2 && climbs.length >= pairs * 0.4 ? [{ ...foundAt(first), fault: 'against-reading' }] : undefined
}

/** In the document. */
function isBefore(a: Stop, b: Stop): boolean {
  const [one, other] = [a, b].map(({ path }) => path.split('/'))
  for (const [index, step] of (one ?? []).entries()) {
    const at = other?.[index]
    if (at === undefined) return false
    if (step !== at) return Number(step) < Number(at)
  }
  return true
}

/** On the page, where both were measured with the page scrolled as `top` tells. */
const isAbove = (a: Stop, b: Stop): boolean => a.top + a.box.height <= b.top + 4

const isInColumn = (a: Stop, b: Stop): boolean => {
  const shared = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x)
  return shared > Math.min(a.box.width, b.box.width) * 0.5
}
