import { describe, undescribe } from '../internal/description.ts'
import { ownedBy } from '../internal/form-control.ts'

/**
 * The paragraph `.clf-error` of one element, which describes its control or group. A paragraph that came with the page
 * is the server's: its words are kept for a reset of the form.
 */
export class ErrorText {
  readonly #owner: Element
  readonly #described: () => Element | undefined
  #paragraph: HTMLElement | undefined
  #fromServer: Node[] = []

  constructor(owner: Element, described: () => Element | undefined) {
    this.#owner = owner
    this.#described = described
  }

  /** Takes up a paragraph that the server wrote. True when there is one that was not known before. */
  adopt(): boolean {
    const [found] = ownedBy<HTMLElement>(this.#owner, '.clf-error')
    if (!found || found === this.#paragraph) return false
    this.#paragraph = found
    this.#fromServer = found.hidden || !found.textContent.trim() ? [] : [...found.childNodes]
    return this.hasServerWords
  }

  get hasServerWords(): boolean {
    return this.#fromServer.length > 0
  }

  /** True while the words of the server are shown. */
  get isFromServer(): boolean {
    return this.#paragraph?.contains(this.#fromServer[0] ?? null) === true
  }

  /** Shows `message`, its first `hidden` characters for screen readers only. `place` puts a new paragraph into the page. */
  show(message: string, hidden: number, place: (paragraph: HTMLElement) => void): void {
    const paragraph = (this.#paragraph ??= document.createElement('p'))
    paragraph.classList.add('clf-error')
    paragraph.dataset['from'] = 'page'
    const prefix = document.createElement('span')
    prefix.className = 'clf-visually-hidden'
    prefix.textContent = message.slice(0, hidden)
    paragraph.replaceChildren(prefix, message.slice(hidden))
    if (!paragraph.isConnected) place(paragraph)
    this.#reveal(paragraph)
  }

  /** Shows what the server wrote, after a reset with its words put back. */
  showFromServer(): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    delete paragraph.dataset['from']
    paragraph.replaceChildren(...this.#fromServer)
    this.#reveal(paragraph)
  }

  /** Hides the paragraph and empties it. */
  clear(): void {
    const paragraph = this.#paragraph
    const described = this.#described()
    if (!paragraph || !described) return
    paragraph.hidden = true
    paragraph.replaceChildren()
    undescribe(described, paragraph.id)
  }

  #reveal(paragraph: HTMLElement): void {
    const described = this.#described()
    if (!described) return
    paragraph.id ||= `${described.id}-error`
    paragraph.hidden = false
    describe(described, paragraph.id)
  }
}
