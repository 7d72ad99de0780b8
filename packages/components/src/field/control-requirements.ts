import { givesAdvice } from '#advice'
import type { Requirement } from '../internal/content-check.ts'
import { controlsOf } from '../internal/form-control.ts'

const isNamed = (host: Element) => controlsOf(host).every((control) => (control.labels?.length ?? 0) > 0 || control.matches('[aria-label], [aria-labelledby], [title]'))

/** What an element for one control cannot do without. */
export const controlRequirements: readonly Requirement[] = givesAdvice
  ? [
    { needs: (host) => controlsOf(host).length > 0, advice: 'it holds no control. Write <label for="…">…</label> and <input id="…"> in it.' },
    { needs: isNamed, advice: 'its control has no label. Write <label for="…"> with the id of the control.' },
  ]
  : []
