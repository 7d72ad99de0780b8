import { idsIn } from '../internal/fragment.ts'

/** Whether `node` is a link to a part of the page. */
export const isLink = (node: Element): node is HTMLAnchorElement => node.matches('a[href^="#"]')

const leadsTo = (link: HTMLAnchorElement, dialog: HTMLDialogElement) => idsIn(link.hash).includes(dialog.id)

/** The links in `around` that open `dialog`. */
export function linksTo(dialog: HTMLDialogElement, around: Element): HTMLAnchorElement[] {
  return [...around.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter((link) => leadsTo(link, dialog))
}

/** Whether the browser opens a dialog for `<button command="show-modal">` by itself, also without script. */
export const knowsCommands = () => 'commandForElement' in HTMLButtonElement.prototype

/** The link or button on the path of `event` that opens or closes `dialog`; undefined when there is none. */
export function controlOf(event: Event, dialog: HTMLDialogElement): HTMLElement | undefined {
  const path = event.composedPath().filter((node): node is HTMLElement => 'localName' in node)
  return path.find((node) => (isLink(node) ? leadsTo(node, dialog) : node.matches('button') && node.getAttribute('commandfor') === dialog.id))
}

/** Whether a person can close `dialog` with a control of the author's. */
export function hasCloseControl(dialog: HTMLDialogElement): boolean {
  const closing = 'form[method="dialog" i] button, [formmethod="dialog" i], button:is([command="close"], [command="request-close"])'
  return dialog.querySelector(closing) !== null
}
