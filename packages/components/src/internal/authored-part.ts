/** What has happened to an authored part since it was last looked at: it says something new, or nothing any more. */
export type AuthoredChange = 'arrived' | 'gone' | undefined

const wordsOf = (part: HTMLElement | undefined) => part?.textContent.trim() ?? ''

/**
 * Words that a server or a framework writes into an element of ours, now or later. The page may put them away and bring
 * them back, but never rewrites, moves or empties them: a framework finds its nodes as it left them.
 */
export class AuthoredPart {
  readonly #find: () => HTMLElement | undefined
  #words = ''
  #isPutAway = false

  /** The part as last looked at. */
  part: HTMLElement | undefined

  /** Whether a reader meets it, as last looked at. */
  isShown = false

  /** `find` looks for the part where an author writes it. */
  constructor(find: () => HTMLElement | undefined) {
    this.#find = find
  }

  /** Looks again. */
  look(): AuthoredChange {
    const part = this.#find()
    const words = wordsOf(part)
    const isKnown = part === this.part && words === this.#words
    if (isKnown && this.#isPutAway && part?.hidden) return undefined
    // Written again where it was put away: the author knows nothing of that.
    if (this.#isPutAway && part && part === this.part) part.hidden = false
    const wasShown = this.isShown
    this.part = part
    this.#words = words
    this.#isPutAway = false
    this.isShown = words !== '' && !part?.hidden
    if (this.isShown) return isKnown && wasShown ? undefined : 'arrived'
    return wasShown ? 'gone' : undefined
  }

  /** Hides it until it says something new, or is brought back. True when there was something to hide. */
  putAway(): boolean {
    if (!this.part || !this.isShown) return false
    this.part.hidden = true
    this.#isPutAway = true
    this.isShown = false
    return true
  }

  /** Shows what was put away. True when there was something. */
  bringBack(): boolean {
    if (!this.part || !this.#isPutAway) return false
    this.part.hidden = false
    this.#isPutAway = false
    this.isShown = true
    return true
  }
}
