import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { idsIn } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { reportMistake } from '../internal/report-mistake.ts'
import { version } from '../version.ts'
import { messages } from './dialog.messages.ts'
import { controlOf, hasCloseControl, isLink, knowsCommands, linksTo } from './dialog-opener.ts'
import { styles } from './dialog.styles.ts'

function adviseOn(host: Element, dialog: HTMLDialogElement | undefined): void {
  if (!dialog?.id) return reportMistake(host, 'it holds no dialog that can be opened. Write <dialog id="…" aria-labelledby="…"> in it.')
  if (dialog.ariaLabel || dialog.hasAttribute('aria-labelledby')) return
  reportMistake(host, `<dialog id="${dialog.id}"> has no name. Give its heading an id and write that id as aria-labelledby.`)
}

/**
 * A question or a short task over the page. The author writes a native `<dialog>` with an `id` and a name, and what opens it:
 * a `<button commandfor command="show-modal">`, which needs no script, or a link to the `id`, which without script shows the dialog
 * in its place on the page. Script opens the modal from the link too, and from the button in browsers that do not know commands,
 * brings the focus back to what opened it, and adds a button "Close" to a dialog that has none.
 *
 * WCAG 2.2: 2.1.1 Keyboard, 2.1.2 No Keyboard Trap, 2.4.3 Focus Order, 2.4.11 Focus Not Obscured (Minimum), 4.1.2 Name, Role, Value.
 *
 * @summary Opens the author's dialog over the page and brings the focus back.
 * @tag clf-dialog
 * @status stable
 * @since 0.1.0
 *
 * @slot - What opens the dialog, then one `<dialog id aria-labelledby>`.
 */
export class DialogElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  // A dialog has left the top layer by the time its element is told that it has left the page.
  #opened: MutationObserver | undefined
  #isModal = false
  #wasModal = false
  #opener: HTMLElement | undefined
  #closeButton: HTMLButtonElement | undefined

  readonly #whenClosed = {
    // The event does not bubble.
    capture: true,
    handleEvent: () => this.#bringFocusBack(),
  }

  readonly #handleHashChange = () => this.#followAddress()

  override connectedCallback(): void {
    super.connectedCallback()
    const { signal } = (this.#connection = new AbortController())
    this.ownerDocument.defaultView?.addEventListener('hashchange', this.#handleHashChange, { signal })
    // Not in the constructor, which a server runs too.
    this.#opened ??= new MutationObserver(() => this.#lookWhetherModal())
    this.#opened.observe(this, { attributeFilter: ['open'], subtree: true })
    if (this.hasUpdated) this.#openAgain()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#wasModal = this.#isModal
    this.#opened?.disconnect()
    this.#connection.abort()
  }

  #lookWhetherModal(): void {
    this.#isModal = this.#dialog?.matches(':modal') ?? false
  }

  // The browser leaves a dialog that is moved open, but no longer over the page, where it could not be opened again.
  #openAgain(): void {
    const dialog = this.#dialog
    if (!this.#wasModal || !dialog?.open || dialog.matches(':modal')) return
    dialog.removeAttribute('open')
    dialog.showModal()
  }

  get #dialog(): HTMLDialogElement | undefined {
    return [...this.children].find((child): child is HTMLDialogElement => child.localName === 'dialog')
  }

  protected override firstUpdated(): void {
    // A page that a server rendered has filled the slot before script listens to it.
    this.#handleSlotChange()
    const dialog = this.#dialog
    if (givesAdvice) adviseOn(this, dialog)
    if (dialog?.id) this.#followAddress()
  }

  protected override updated(): void {
    if (this.#closeButton) this.#closeButton.textContent = messages[this.#language.tag].close
  }

  #handleSlotChange(): void {
    const dialog = this.#dialog
    if (!dialog) return
    if (!this.#closeButton && !hasCloseControl(dialog)) this.#addCloseButton(dialog)
    for (const link of linksTo(dialog, this)) link.setAttribute('aria-haspopup', 'dialog')
  }

  #addCloseButton(dialog: HTMLDialogElement): void {
    const form = document.createElement('form')
    form.method = 'dialog'
    this.#closeButton = document.createElement('button')
    this.#closeButton.textContent = messages[this.#language.tag].close
    form.append(this.#closeButton)
    dialog.append(form)
  }

  #open(): void {
    const dialog = this.#dialog
    if (dialog && !dialog.open) dialog.showModal()
  }

  #followAddress(): void {
    const id = this.#dialog?.id
    if (id && idsIn(this.ownerDocument.location.hash).includes(id)) this.#open()
  }

  #handleClick(event: MouseEvent): void {
    const dialog = this.#dialog
    const control = dialog && controlOf(event, dialog)
    if (!control) return
    if (isLink(control)) event.preventDefault()
    else if (knowsCommands()) return this.#rememberOpener(control)
    if (control.getAttribute('command')?.endsWith('close')) return dialog.close()
    this.#rememberOpener(control)
    this.#open()
  }

  #rememberOpener(control: HTMLElement): void {
    if (!this.#dialog?.contains(control)) this.#opener = control
  }

  // Browsers give the focus back to what had it. In some a click does not focus a button, so nothing had it.
  #bringFocusBack(): void {
    if (this.ownerDocument.activeElement === this.ownerDocument.body) this.#opener?.focus()
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#handleSlotChange} @click=${this.#handleClick} @close=${this.#whenClosed}></slot>`
  }
}

define('clf-dialog', DialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-dialog': DialogElement
  }
}
