import { svg, type SVGTemplateResult } from 'lit'
import type { NoticeKind } from './notice-banner.messages.ts'

/** Drawing on a 24 by 24 grid: each kind has its own outline, so that the kind never depends on colour. */
export const noticeIcons: Readonly<Record<NoticeKind, SVGTemplateResult>> = {
  information: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.25 5h2.5v2.5h-2.5V7Zm0 4.25h2.5V17h-2.5v-5.75Z" fill-rule="evenodd"/>`,
  success: svg`<path d="M3 3h18v18H3V3Zm4.2 8.6-1.7 1.8 4.7 4.4 8.4-9.3-1.8-1.7-6.7 7.4-2.9-2.6Z" fill-rule="evenodd"/>`,
  warning: svg`<path d="M12 2 1 21.5h22L12 2Zm-1.2 7.5h2.4v6h-2.4v-6Zm0 7.5h2.4v2.4h-2.4V17Z" fill-rule="evenodd"/>`,
  emergency: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm2.75 4.5v7h2.5v-7h-2.5Zm0 8.75v2.5h2.5v-2.5h-2.5Z" fill-rule="evenodd"/>`,
}
