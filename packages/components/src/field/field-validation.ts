import type { LanguageTag } from '@clf/text'
import type { ReactiveController, ReactiveElement } from 'lit'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import { describe } from '../internal/description.ts'
import { messages } from '../internal/error.messages.ts'
import { controlsOf, isFormControl, isInvalid, ownedBy, ownerOf, type FormControl } from '../internal/form-control.ts'
import { watchForms, type FormPart } from '../internal/form-watch.ts'
import type { LanguageController } from '../internal/language.ts'
import { afterPress, watchPointer } from '../internal/pointer.ts'
import { ErrorText } from './error-text.ts'
import { ensureId } from './unique-id.ts'

interface FieldValidationOptions {
  /** Words for an invalid control: its own validation message unless stated, for elements that judge every rule themselves. */
  errorOf?: (control: FormControl, language: LanguageTag) => string
  /** What hint and error of the host describe: the first control unless stated. */
  described?: (host: Element) => Element | undefined
  /** Puts a new error paragraph of the host in its place: before the part that holds the control unless stated. */
  place?: (host: Element, paragraph: HTMLElement) => void
  /** Sets the custom validity of the controls; called before validity is read. */
  judge?: () => void
  /** Called when a person has changed an answer, after it was judged. */
  changed?: () => void
}

const answersAtOnce = (control: FormControl) => /^(radio|checkbox|file|select)/.test(control.type)

// A framework that renders again may leave out what was added to its attributes.
const watchedChanges = { childList: true, characterData: true, subtree: true, attributeFilter: ['aria-describedby', 'hidden'] }

/**
 * Shows the error of an element's native controls in words of the page's language: when the browser stops the form,
 * and when a person leaves an answer that is wrong, never while they type. What a server or a framework wrote, whenever it
 * comes, is shown in its place and stays until the answer changes. Nothing here decides validity: the browser does, from the author's attributes.
 */
export class FieldValidation implements ReactiveController, EventListenerObject, FormPart {
  readonly #host: ReactiveElement
  readonly #language: LanguageController
  readonly #options: FieldValidationOptions
  readonly #error: ErrorText
  #connection: AbortController | undefined
  #changes: MutationObserver | undefined
  #isTouched = false
  #shown = ''

  constructor(host: ReactiveElement, language: LanguageController, options: FieldValidationOptions = {}) {
    this.#host = host
    this.#language = language
    this.#options = options
    this.#error = new ErrorText(host, () => this.#described)
    host.addController(this)
  }

  get controls(): FormControl[] {
    return controlsOf(this.#host)
  }

  /** The only control of an element for one `<input>`. */
  get input(): HTMLInputElement | undefined {
    return this.controls.find((control): control is HTMLInputElement => control.localName === 'input')
  }

  hostConnected(): void {
    const host = this.#host
    const { signal } = (this.#connection = new AbortController())
    watchForms(host, this)
    for (const type of ['input', 'change', 'focusout']) host.addEventListener(type, this, { signal })
    host.ownerDocument.defaultView?.addEventListener('pageshow', this, { signal })
    this.#changes ??= new MutationObserver(() => host.requestUpdate())
    this.#changes.observe(host, watchedChanges)
    watchPointer(host.ownerDocument)
    prepareAnnouncements(host)
  }

  hostDisconnected(): void {
    this.#connection?.abort()
    this.#changes?.disconnect()
  }

  /** One listener for every event, because a long form has many fields. */
  handleEvent(event: Event): void {
    const { type, target } = event
    if (type === 'focusout') this.#handleLeave(event as FocusEvent)
    else if (this.#owns(target)) this.#handleEntry(target, type)
    else this.#host.requestUpdate()
  }

  controlStopped(): void {
    this.#options.judge?.()
    this.#display()
  }

  formStopped(): void {
    this.#options.judge?.()
    if (this.#shown && this.#message() !== this.#shown) this.#display()
  }

  formReset(): void {
    this.#options.judge?.()
    this.#isTouched = false
    this.#shown = ''
    for (const control of this.controls) control.ariaInvalid = null
    this.#error.clear()
    if (this.#error.bringBack()) this.#markFromServer()
  }

  formTaken(): void {
    if (!this.#shown && this.#error.bringBack()) this.#markFromServer()
  }

  hostUpdated(): void {
    this.#wire()
    this.formStopped()
  }

  get #described(): Element | undefined {
    return this.#options.described?.(this.#host) ?? this.controls[0]
  }

  /** What is wrong, after the word that says it is an error; empty when nothing is. */
  #message(): string {
    const invalid = this.controls.find(isInvalid)
    return invalid ? this.#prefix + (this.#options.errorOf?.(invalid, this.#language.tag) ?? invalid.validationMessage) : ''
  }

  get #prefix(): string {
    return messages[this.#language.tag].prefix
  }

  #wire(): void {
    const described = this.#described
    if (!described) return
    for (const hint of ownedBy(this.#host, '.clf-hint')) {
      hint.id ||= `${ensureId(described)}-hint`
      describe(described, hint.id)
    }
    const change = this.#error.look()
    if (change === 'arrived') this.#shown = ''
    if (change === 'gone' && !this.#shown) { for (const control of this.controls) control.ariaInvalid = null }
    if (this.#error.isFromServer) this.#markFromServer()
  }

  #markFromServer(): void {
    const described = this.#described
    if (isFormControl(described)) described.ariaInvalid = 'true'
  }

  #display(): void {
    this.#shown = this.#message()
    this.#markControls()
    if (this.#shown) this.#error.show(this.#shown, this.#prefix.length, (paragraph) => this.#place(paragraph))
    else this.#error.clear()
  }

  #place(paragraph: HTMLElement): void {
    if (this.#options.place) return this.#options.place(this.#host, paragraph)
    const [control] = this.controls
    const part = [...this.#host.children].find((child) => child.contains(control ?? null))
    part?.before(paragraph)
  }

  // A radio button takes no aria-invalid: its group is described by the error instead.
  #markControls(): void {
    for (const control of this.controls) if (control.type !== 'radio') control.ariaInvalid = isInvalid(control) ? 'true' : null
  }

  #owns(target: EventTarget | null): target is FormControl {
    return isFormControl(target) && ownerOf(target) === this.#host
  }

  #handleEntry(target: FormControl, type: string): void {
    this.#isTouched = true
    this.#options.judge?.()
    if (type !== 'change') return
    if (answersAtOnce(target)) this.#review()
    this.#options.changed?.()
  }

  #handleLeave(event: FocusEvent): void {
    if (!this.#host.contains(event.relatedTarget as Node | null)) afterPress(this.#host.ownerDocument, () => this.#review())
  }

  // A person who only passes a question, or has emptied it again, is told when the form is sent.
  #review(): void {
    const former = this.#shown
    const hasAnswer = this.controls.some(({ value }) => value !== '')
    if (!this.#isTouched || !(hasAnswer || former || this.#error.isFromServer)) return
    this.#isTouched = false
    this.#display()
    if (this.#shown && this.#shown !== former) announce(this.#shown, this.#host)
  }
}
