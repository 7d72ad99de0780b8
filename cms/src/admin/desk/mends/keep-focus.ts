/** Parts of a page to which the focus comes when the control that had it is gone: the nearest around it. */
const landings = '[role="dialog"], [role="alertdialog"], dialog, [role="group"], [role="region"], section, fieldset, aside, form, main'

/** How long whoever took the control away is left to give the focus to something else, in milliseconds. */
const restMs = 150

/**
 * A control that has the focus and is taken out of the page, or disabled, leaves the focus nowhere: keys go to nobody, and a screen
 * reader begins at the top. Strapi does so at each save, after most dialogs and on the way to another screen. The focus comes to the
 * nearest part of the page that held the control, and back to it when it can be used again.
 *
 * It moves only a focus that is nowhere because a control went: not one that somebody has put anywhere since, nor one that a press
 * of the pointer beside every control took away, nor while another window or the browser itself has the keys.
 */
export function keepFocus(): void {
  /** What had the focus last, and everything around it from the inside out. Empty when a person put it away. */
  let path: readonly HTMLElement[] = []
  let landing: HTMLElement | null = null
  let waiting: number | undefined

  const isLost = () => document.hasFocus() && (document.activeElement === null || document.activeElement === document.body)
  const isGone = (control: HTMLElement) => !control.isConnected || control.matches(':disabled')

  /** @param gone the control for which the rest was given: another one may have had the focus since */
  const land = (gone: HTMLElement) => {
    waiting = undefined
    const [last, ...around] = path
    if (last !== gone) return look()
    if (!isLost()) {
      // The browser takes the focus from what is disabled a moment later.
      if (document.activeElement === last && isGone(last)) waiting = window.setTimeout(land, restMs, last)
      return
    }
    // It was disabled for the moment of a save.
    if (!isGone(last)) return last.focus({ preventScroll: true })
    const part = around.find((one) => one.isConnected && one.matches(landings)) ?? document.querySelector('main')
    if (!part) return
    landing = part
    if (!part.hasAttribute('tabindex')) {
      part.setAttribute('tabindex', '-1')
      // A press of the pointer in it is a press beside every control again.
      part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
    }
    part.focus({ preventScroll: last.isConnected })
  }

  function look(): void {
    const [last] = path
    if (!last) return
    if (landing && document.activeElement === landing && !isGone(last)) last.focus({ preventScroll: true })
    else if (isGone(last)) waiting ??= window.setTimeout(land, restMs, last)
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target === landing) return
    landing = null
    path = ancestorsOf(target)
  })
  // Somebody who presses the pointer beside every control wants the focus nowhere; where it is after the press is where it was put.
  document.addEventListener('mousedown', () => {
    window.setTimeout(() => {
      landing = null
      path = isLost() ? [] : ancestorsOf(document.activeElement)
    })
  }, { capture: true })
  // Strapi takes the focus from the field in which somebody saves by keys.
  window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    const had = document.activeElement
    if (!(ctrlKey || metaKey) || !['Enter', 's', 'S'].includes(key) || !(had instanceof HTMLElement)) return
    window.setTimeout(() => {
      if (path[0] === had && isLost() && !isGone(had)) had.focus({ preventScroll: true })
    }, restMs)
  }, { capture: true })
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
}

function ancestorsOf(target: EventTarget | null): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one = target; one instanceof HTMLElement; one = one.parentElement) around.push(one)
  return around
}
