import { svg, type SVGTemplateResult } from 'lit'

/** A small square of `color` with a border, drawn without inline styles so that a strict policy allows it. */
export function swatch(color: string): SVGTemplateResult {
  return svg`<svg width="40" height="24" aria-hidden="true"><rect x="0.5" y="0.5" width="39" height="23" fill=${color} stroke="currentColor" /></svg>`
}
