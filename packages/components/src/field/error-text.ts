import { AuthoredPart, type AuthoredChange } from '../internal/authored-part.ts'
import { describe, undescribe } from '../internal/description.ts'
import { ownedBy } from '../internal/form-control.ts'
import { scopeOf } from '../internal/fragment.ts'
import { ensureId } from './unique-id.ts'

/**
 * The error of one element, which describes its control or group. One of two paragraphs is shown, never both: the
 * author's `.clf-error`, which a server or a framework writes, or the page's own.
 */
export class ErrorText {
  readonly #owner: Element
  readonly #described: () => Element | undefined
  readonly #authored: AuthoredPart
  #own: HTMLElement | undefined

  constructor(owner: Element, described: () => Element | undefined) {
    this.#owner = owner
    this.#described = described
    this.#authored = new AuthoredPart(() => this.#written)
  }

  get #written(): HTMLElement | undefined {
    const paragraphs = ownedBy<HTMLElement>(this.#owner, '.clf-error').filter((paragraph) => paragraph !== this.#own)
    return paragraphs.find((paragraph) => paragraph.textContent.trim() !== '') ?? paragraphs[0]
  }

  /** True while the words of the server or framework are shown. */
  get isFromServer(): boolean {
    return this.#authored.isShown
  }

  /** Looks what server or framework say now, and shows it in place of the page's own words when it is new. */
  look(): AuthoredChange {
    const former = this.#authored.part?.id
    const change = this.#authored.look()
    if (change === 'arrived') this.#takeOwnAway()
    if (change === 'gone') this.#undescribe(former)
    if (this.#authored.isShown) this.#describe(this.#authored.part)
    return change
  }

  /** Shows `message`, its first `hidden` characters for screen readers only. `place` puts the paragraph into the page. */
  show(message: string, hidden: number, place: (paragraph: HTMLElement) => void): void {
    this.#putAway()
    const paragraph = (this.#own ??= document.createElement('p'))
    paragraph.className = 'clf-error'
    paragraph.dataset['from'] = 'page'
    const prefix = document.createElement('span')
    prefix.className = 'clf-visually-hidden'
    prefix.textContent = message.slice(0, hidden)
    paragraph.replaceChildren(prefix, message.slice(hidden))
    if (!this.#owner.contains(paragraph)) place(paragraph)
    this.#describe(paragraph)
  }

  /** Shows no error. What the author wrote stays in the page, hidden. */
  clear(): void {
    this.#putAway()
    this.#takeOwnAway()
  }

  /** Shows again what the author wrote. False when that is nothing. */
  bringBack(): boolean {
    if (!this.#authored.bringBack()) return this.isFromServer
    this.#takeOwnAway()
    this.#describe(this.#authored.part)
    return true
  }

  #putAway(): void {
    if (this.#authored.putAway()) this.#undescribe(this.#authored.part?.id)
  }

  #takeOwnAway(): void {
    const paragraph = this.#own
    if (!paragraph) return
    paragraph.remove()
    if (paragraph.id !== this.#authored.part?.id) this.#undescribe(paragraph.id)
    paragraph.removeAttribute('id')
  }

  #describe(paragraph: HTMLElement | undefined): void {
    const described = this.#described()
    if (!described || !paragraph) return
    paragraph.id ||= this.#freeId(`${ensureId(described)}-error`)
    describe(described, paragraph.id)
  }

  #undescribe(id: string | undefined): void {
    const described = this.#described()
    if (described && id) undescribe(described, id)
  }

  #freeId(id: string): string {
    return scopeOf(this.#owner).getElementById(id) ? `${id}-now` : id
  }
}
