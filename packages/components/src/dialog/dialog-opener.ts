/** Whether the browser opens a dialog for `<button command="show-modal">` by itself, also without script. */
export const knowsCommands = () => 'commandForElement' in HTMLButtonElement.prototype

/** The link or button on the path of `event` that opens or closes `dialog`; undefined when there is none. */
export function controlOf(event: Event, dialog: HTMLDialogElement): HTMLElement | undefined {
  const selector = `a[href="#${CSS.escape(dialog.id)}"], button[commandfor="${CSS.escape(dialog.id)}"]`
  return event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector))
}

/** Whether a person can close `dialog` with a control of the author's. */
export function hasCloseControl(dialog: HTMLDialogElement): boolean {
  const closing = 'form[method="dialog" i] button, [formmethod="dialog" i], button:is([command="close"], [command="request-close"])'
  return dialog.querySelector(closing) !== null
}
