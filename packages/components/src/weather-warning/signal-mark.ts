import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { noticeIcons } from '../notice-banner/notice-icon.ts'
import type { WeatherSignal } from './weather-warning.messages.ts'

const drop = (x: number, y: number) => svg`<path d=${`M${x} ${y}c2.4 3.2 3.6 5.2 3.6 6.6a3.6 3.6 0 0 1-7.2 0c0-1.4 1.2-3.4 3.6-6.6Z`}/>`

/** How many drops: what the colour of the signal says, without colour. */
const drops: Readonly<Record<string, SVGTemplateResult[]>> = {
  'rainstorm-amber': [drop(12, 6)],
  'rainstorm-red': [drop(7, 6), drop(17, 6)],
  'rainstorm-black': [drop(12, 1), drop(6, 12), drop(18, 12)],
}

/** Mark of a signal: the number of a tropical cyclone signal, one to three drops for rain, else a triangle. Drawn for this library; it is not the Observatory's. */
export function signalMark(signal: WeatherSignal): TemplateResult {
  const [, number] = /^cyclone-(\d+)/.exec(signal) ?? []
  if (number) return html`<span class="mark" aria-hidden="true">${number}</span>`
  return html`<span class="mark" aria-hidden="true"><svg viewBox="0 0 24 24" fill="currentColor">${drops[signal] ?? noticeIcons.warning}</svg></span>`
}
