/** Parts of a page to which the focus comes when the control that had it is gone: the nearest around it. */
const landings = '[role="dialog"], [role="alertdialog"], dialog, [role="group"], [role="region"], section, fieldset, aside, form, main'

/** How long whoever took the control away is left to give the focus to something else, in milliseconds. */
const restMs = 150

/**
 * A control that has the focus and is taken out of the page, or disabled, leaves the focus nowhere: keys go to nobody, and a screen
 * reader begins at the top. Strapi does so at each save, after most dialogs and on the way to another screen. The focus comes to the
 * nearest part of the page that held the control, and back to it when it can be used again.
 */
export function keepFocus(): void {
  /** What had the focus last, and everything around it from the inside out. */
  let path: readonly HTMLElement[] = []
  let landing: HTMLElement | null = null
  let waiting: number | undefined

  const isLost = () => document.activeElement === null || document.activeElement === document.body
  const isGone = (control: HTMLElement) => !control.isConnected || control.matches(':disabled')

  const land = () => {
    waiting = undefined
    const [last, ...around] = path
    if (!last) return
    if (!isLost()) {
      // The browser takes the focus from what is disabled a moment later.
      if (document.activeElement === last && isGone(last)) waiting = window.setTimeout(land, restMs)
      return
    }
    // It was disabled for the moment of a save.
    if (!isGone(last)) return last.focus({ preventScroll: true })
    landing = around.find((one) => one.isConnected && one.matches(landings)) ?? document.querySelector('main')
    if (!landing) return
    if (!landing.hasAttribute('tabindex')) landing.setAttribute('tabindex', '-1')
    landing.focus({ preventScroll: last.isConnected })
  }

  const look = () => {
    const [last] = path
    if (!last) return
    if (landing && document.activeElement === landing && !isGone(last)) last.focus({ preventScroll: true })
    else if (isGone(last)) waiting ??= window.setTimeout(land, restMs)
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target === landing) return
    landing = null
    path = ancestorsOf(target)
  })
  // Strapi takes the focus from the field in which somebody saves by keys.
  window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    const had = document.activeElement
    if (!(ctrlKey || metaKey) || !['Enter', 's', 'S'].includes(key) || !(had instanceof HTMLElement)) return
    window.setTimeout(() => {
      if (isLost() && !isGone(had)) had.focus({ preventScroll: true })
    }, restMs)
  }, { capture: true })
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
}

function ancestorsOf(target: EventTarget | null): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one = target; one instanceof HTMLElement; one = one.parentElement) around.push(one)
  return around
}
