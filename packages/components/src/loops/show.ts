import '../clf.css'
import clfStyles from '../clf.css?inline'
import { render, type ReactiveElement } from 'lit'
import '../index.ts'
import { authoredTexts } from './texts.ts'
import type { Story } from './stories.ts'

/** A story on the page: the node whose `lang` is the nearest of every element in it, and the texts its author wrote. */
export interface Shown {
  story: HTMLElement
  authored: ReadonlySet<string>
}

const title = document.title

/** Next frame: everything that follows a change has to be there by then. */
export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** Elements of a tree and of every shadow tree in it. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deepElements(element.shadowRoot) : [])])
}

/** Waits until every element in `root` has rendered what it was asked to. Two rounds, because one element may change another. */
export async function rendered(root: ParentNode): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(deepElements(root).map((element) => (element as Partial<ReactiveElement>).updateComplete))
  }
}

/** Takes off the languages that a story sets for its elements: they would hide the language under test. */
export function dropLanguages(story: HTMLElement): void {
  for (const holder of story.querySelectorAll('[lang]')) {
    if ([...holder.querySelectorAll('*')].some(({ localName }) => localName.startsWith('clf-'))) holder.removeAttribute('lang')
  }
}

// Test files share one browser profile: what the tests of an element saved must not be what the next file is shown.
function forgetChoices(): void {
  for (const name of document.documentElement.getAttributeNames()) if (name === 'lang' || name.startsWith('data-clf-')) document.documentElement.removeAttribute(name)
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
}

/** Takes what former stories and test files left off the page: their content, announcements, saved choices and the prefix of the title. */
export function clearPage(): void {
  document.body.replaceChildren()
  document.title = title
  forgetChoices()
  sessionStorage.clear()
  localStorage.clear()
}

/** Gives another document or a shadow tree clf.css, as its author does: nothing of it comes in from the page. */
export function giveStyles(root: Document | ShadowRoot): void {
  const view = (root.ownerDocument ?? root).defaultView as Window & typeof globalThis
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(clfStyles)
  root.adoptedStyleSheets = [sheet]
}

function treeOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot
  const root = host.attachShadow({ mode: 'open' })
  giveStyles(root)
  return root
}

/** Puts a story alone on the page, `lang` on the node around it. In a shadow tree of `host` when one is given. */
export async function show({ render: template }: Story, lang: string | undefined, host?: HTMLElement): Promise<Shown> {
  clearPage()
  const story = document.createElement('div')
  render(template(), story)
  dropLanguages(story)
  const authored = authoredTexts(story)
  if (lang !== undefined) story.lang = lang
  // The page goes nowhere when a form is sent.
  story.addEventListener('submit', (event) => event.preventDefault())
  if (host) treeOf(host).replaceChildren(story)
  document.body.append(host ?? story)
  await rendered(story)
  return { story, authored }
}
