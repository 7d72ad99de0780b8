import { languageOf } from './language.ts'
import { watchLanguage } from './language-observer.ts'

const regions = new WeakMap<Element, HTMLElement>()

function regionFor(near: Element): HTMLElement {
  const container = near.closest('dialog') ?? document.body
  const known = regions.get(container)
  if (known?.isConnected) return known
  const region = document.createElement('div')
  region.className = 'clf-visually-hidden clf-announcement'
  region.setAttribute('role', 'status')
  container.append(region)
  // What was said in the former language is not said again, and must not stay.
  watchLanguage(region, { languageMayHaveChanged: () => region.replaceChildren() })
  regions.set(container, region)
  return region
}

/**
 * Makes the polite live region that `announce` fills when a person begins to use the page, so that it is there before
 * it has something to say, and an unused page is the same as without script. One serves the page, and one each modal
 * dialog, because what is outside an open dialog is not spoken.
 */
export function prepareAnnouncements(near: Element): void {
  for (const use of ['pointerdown', 'keydown']) document.addEventListener(use, () => regionFor(near), { capture: true, once: true })
}

/** Says `text`, in the language of `near`, when the screen reader has finished what it is saying. */
export function announce(text: string, near: Element): void {
  const sentence = document.createElement('p')
  sentence.lang = languageOf(near)
  sentence.textContent = text
  regionFor(near).replaceChildren(sentence)
}
