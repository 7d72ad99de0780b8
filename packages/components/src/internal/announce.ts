import { languageOf } from './language.ts'
import { watchLanguage } from './language-observer.ts'

const regions = new WeakMap<Element, HTMLElement>()
const prepared = new WeakSet<Element>()
const pages = new WeakSet<Document>()

// The region that speaks: one at a time. When it has gone with its dialog, it is not kept.
let speaking: WeakRef<HTMLElement> | undefined

// What was said in the former language is not said again, and must not stay.
const silence = { languageMayHaveChanged: () => speaking?.deref()?.replaceChildren() }

/** What is spoken while `near` is used: the dialog around it, through shadow trees, or else the page. */
function containerOf(near: Element): Element {
  const dialog = near.closest('dialog')
  if (dialog) return dialog
  const root = near.getRootNode()
  return 'host' in root ? containerOf((root as ShadowRoot).host) : near.ownerDocument.body
}

// A dialog in a shadow tree has no style sheet of ours.
const hiding = 'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)'

function regionIn(container: Element): HTMLElement {
  const former = regions.get(container)
  if (former?.isConnected) return former
  const region = container.ownerDocument.createElement('div')
  region.className = 'clf-visually-hidden clf-announcement'
  region.setAttribute('role', 'status')
  if ('host' in container.getRootNode()) region.style.cssText = hiding
  container.append(region)
  regions.set(container, region)
  watchLanguage(region, silence)
  return region
}

function handleUse(event: Event): void {
  const [used] = event.composedPath()
  const container = used && 'closest' in used ? containerOf(used as Element) : undefined
  if (container && prepared.has(container)) regionIn(container)
}

/**
 * Makes the polite live region that `announce` fills when a person begins to use the page, so that it is there before
 * it has something to say, and an unused page is the same as without script. One serves the page, and one each modal
 * dialog, because what is outside an open dialog is not spoken.
 */
export function prepareAnnouncements(near: Element): void {
  prepared.add(containerOf(near))
  const page = near.ownerDocument
  if (pages.has(page)) return
  pages.add(page)
  for (const use of ['pointerdown', 'keydown']) page.addEventListener(use, handleUse, true)
}

/** Says `text`, in the language of `near`, when the screen reader has finished what it is saying. */
export function announce(text: string, near: Element): void {
  const sentence = near.ownerDocument.createElement('p')
  sentence.lang = languageOf(near)
  sentence.textContent = text
  const region = regionIn(containerOf(near))
  silence.languageMayHaveChanged()
  region.append(sentence)
  speaking = new WeakRef(region)
}
