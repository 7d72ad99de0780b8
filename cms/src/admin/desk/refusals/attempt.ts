/** What somebody asked of the form. */
export type Attempt = 'save' | 'publication'

let last: Attempt = 'save'

export function setAttempt(attempt: Attempt): void {
  last = attempt
}

/** What was asked last: what is refused then was refused to it, by the form itself or by the server. */
export const lastAttempt = (): Attempt => last
