import type { ReactiveController, ReactiveElement } from 'lit'
import { reportMistake } from './report-mistake.ts'

/** What an element cannot do without. */
export interface Requirement {
  /** A selector of what has to be in the element, or a question to it. */
  readonly needs: string | ((host: Element) => boolean)
  /** What is missing and what to write, as `reportMistake` says it. */
  readonly advice: string
}

/**
 * Looks, once the page has been read and the element filled, whether an author gave an element what it needs, and tells
 * of the first thing that is missing.
 */
export class ContentCheck implements ReactiveController {
  readonly #host: ReactiveElement
  readonly #requirements: readonly Requirement[]

  constructor(host: ReactiveElement, requirements: readonly Requirement[]) {
    this.#host = host
    this.#requirements = requirements
    host.addController(this)
  }

  hostConnected(): void {
    if (this.#host.ownerDocument.readyState === 'loading') {
      this.#host.ownerDocument.addEventListener('DOMContentLoaded', () => this.hostConnected(), { once: true })
    } else requestAnimationFrame(() => this.#check())
  }

  #check(): void {
    const host = this.#host
    if (!host.isConnected) return
    const isMet = ({ needs }: Requirement) => (typeof needs === 'string' ? host.querySelector(needs) !== null : needs(host))
    const missing = this.#requirements.find((requirement) => !isMet(requirement))
    if (missing) reportMistake(host, missing.advice)
  }
}
