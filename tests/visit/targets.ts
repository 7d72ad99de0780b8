import type { Seen } from './seen.ts'

/** Targets that are smaller than the house makes them, more than WCAG 2.5.8 asks where there is space around, each with what to do. Runs in the page. */
export function faultsOfTargets(seen: readonly Seen[]): string[] {
  const targets = seen.filter(({ element }) => element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=button]'))
  const isInText = (element: HTMLElement) => getComputedStyle(element).display === 'inline' && (element.parentElement?.innerText ?? '').trim().length > element.innerText.trim().length
  return targets.flatMap(({ element, name }) => {
    const { width, height } = element.getBoundingClientRect()
    if (isInText(element) || width === 0 || Math.min(width, height) >= 23.5) return []
    return [`the target ${name} is ${width.toFixed(0)} × ${height.toFixed(0)} px. Make it at least 24 × 24 (--clf-target-min).`]
  })
}
