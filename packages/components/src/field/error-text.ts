import { describe, undescribe } from '../internal/description.ts'
import { ownedBy } from '../internal/form-control.ts'

/**
 * The paragraph `.clf-error` of one element. A paragraph that came with the page is the server's: its words are kept
 * for a reset of the form.
 */
export class ErrorText {
  readonly #owner: Element
  #paragraph: HTMLElement | undefined
  #fromServer: Node[] = []

  constructor(owner: Element) {
    this.#owner = owner
  }

  /** Takes up a paragraph that the server wrote. True when there is one that was not known before. */
  adopt(): boolean {
    const [found] = ownedBy<HTMLElement>(this.#owner, '.clf-error')
    if (!found || found === this.#paragraph) return false
    this.#paragraph = found
    this.#fromServer = [...found.childNodes]
    return !found.hidden && found.textContent?.trim() !== ''
  }

  get hasServerWords(): boolean {
    return this.#fromServer.length > 0
  }

  /** True while the words of the server are shown. */
  get isFromServer(): boolean {
    const [first] = this.#fromServer
    return first !== undefined && first.parentNode === this.#paragraph && !this.#paragraph?.hidden
  }

  /**
   * Shows `message`, its first `hidden` characters for screen readers only, and describes `described` with it. `place`
   * puts a new paragraph into the page.
   */
  show(message: string, hidden: number, id: string, described: Element, place: (paragraph: HTMLElement) => void): void {
    const paragraph = (this.#paragraph ??= document.createElement('p'))
    paragraph.classList.add('clf-error')
    paragraph.dataset['from'] = 'page'
    const prefix = document.createElement('span')
    prefix.className = 'clf-visually-hidden'
    prefix.textContent = message.slice(0, hidden)
    paragraph.replaceChildren(prefix, message.slice(hidden))
    if (!paragraph.isConnected) place(paragraph)
    this.#reveal(id, described)
  }

  /** Describes `described` with what the server wrote, after a reset with its words put back. */
  showFromServer(id: string, described: Element): void {
    delete this.#paragraph?.dataset['from']
    this.#paragraph?.replaceChildren(...this.#fromServer)
    this.#reveal(id, described)
  }

  /** Hides the paragraph, and empties it unless the server's words are in it. */
  clear(described: Element): void {
    if (!this.#paragraph) return
    this.#paragraph.hidden = true
    this.#paragraph.replaceChildren()
    undescribe(described, this.#paragraph.id)
  }

  #reveal(id: string, described: Element): void {
    if (!this.#paragraph) return
    this.#paragraph.id ||= id
    this.#paragraph.hidden = false
    describe(described, this.#paragraph.id)
  }
}
