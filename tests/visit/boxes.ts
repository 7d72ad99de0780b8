import type { Seen } from './seen.ts'

/** Sideways scrolling and clipped text, each with what to do. Runs in the page. */
export function faultsOfBoxes(seen: readonly Seen[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const sideways = scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth} px. Let content wrap or scroll in its own box.`] : []
  const cuts = new Set(['hidden', 'clip'])
  const isCut = ({ element }: Seen) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return (cuts.has(overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts.has(overflowY) && element.scrollHeight > element.clientHeight + 1)
  }
  const clipped = seen.filter((one) => one.element.innerText?.trim() && isCut(one))
  return [...sideways, ...clipped.map(({ name }) => `the text of ${name} is clipped. Let the box grow with its text.`)]
}
