import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isControl, isTicked } from './native-equal/control.ts'
import { markupOf } from './native-equal/markup.ts'
import { outlineOf } from './outline.ts'
import { clearPage, deepElements, dropLanguages, giveStyles, nextFrame, rendered, show } from './show.ts'
import { states } from './states.ts'
import { elements, type Story } from './stories.ts'

let frame: HTMLIFrameElement
const page = () => frame.contentDocument as Document

beforeAll(() => {
  frame = document.createElement('iframe')
  // As large as the page: what scrolls in one scrolls in the other.
  Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0' })
  document.documentElement.append(frame)
  giveStyles(page())
})

afterAll(() => {
  frame.remove()
  clearPage()
})

async function settled(node: ParentNode): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await rendered(node)
    await nextFrame()
  }
}

/** What a person does to a story: choices made, forms sent as they are. */
async function used(node: HTMLElement): Promise<string[]> {
  await settled(node)
  for (const control of [...node.querySelectorAll('*')].filter(isControl)) if (isTicked(control)) control.click()
  states['with its answers refused'](node)
  await settled(node)
  return outlineOf(node)
}

function stylesIn(node: HTMLElement): [string, number][] {
  return deepElements(node).flatMap((element): [string, number][] => (element.shadowRoot ? [[element.localName, element.shadowRoot.adoptedStyleSheets.length]] : []))
}

/** The story once more, its markup read by the other document and taken from there. */
async function taken(story: Story): Promise<HTMLElement> {
  clearPage()
  page().body.innerHTML = `<div lang="en">${markupOf(story)}</div>`
  const node = page().body.firstElementChild as HTMLElement
  dropLanguages(node)
  node.addEventListener('submit', (event) => event.preventDefault())
  document.body.append(document.adoptNode(node))
  await settled(node)
  return node
}

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test('works in another document as in its own', async () => {
    for (const story of stories) {
      const own = (await show(story, 'en')).story
      const styles = stylesIn(own)
      const expected = await used(own)
      const { story: moved } = await show(story, 'en')
      page().body.replaceChildren()
      page().body.append(moved)
      const advice = `<${element}>, story ${story.name}: ask this.ownerDocument, and listen anew in connectedCallback.`
      expect(await used(moved), advice).toEqual(expected)
      expect(stylesIn(moved), advice).toEqual(styles)
      moved.lang = 'zh-Hans'
      await settled(moved)
      own.lang = 'zh-Hans'
      clearPage()
      document.body.append(own)
      await settled(own)
      expect(outlineOf(moved), advice).toEqual(outlineOf(own))
    }
  })

  test('works when it comes from another document', async () => {
    for (const story of stories) {
      const expected = await used((await show(story, 'en')).story)
      const advice = `<${element}>, story ${story.name}: nodes of another window are no instances of this window's classes. Ask for localName.`
      expect(await used(await taken(story)), advice).toEqual(expected)
    }
  })
})
