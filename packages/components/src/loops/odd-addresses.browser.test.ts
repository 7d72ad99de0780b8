import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mistakesOf } from '../testing/mistakes.ts'
import { clearPage, deepElements, nextFrame, rendered, show } from './show.ts'
import { elements } from './stories.ts'
import { storiesInTurn } from './stories-in-turn.ts'

const before = location.href
const stay = (event: Event) => event.preventDefault()

/** Addresses that lead to nothing on the page: broken escapes, selectors that do not parse, those of hash routers. */
const hashes = ['#%', '#100%', '#%E0%A4%A', '#%FF', '#:x[', '#"', '#/route', '#!/route?a=b']

/** Ids that an address has to encode, and one that looks encoded. */
const ids = ['100%', '%', 'a b', '第一節', '%41']

beforeEach(() => document.addEventListener('click', stay))

afterEach(() => {
  document.removeEventListener('click', stay)
  history.replaceState(null, '', before)
})

afterAll(clearPage)

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test.each(hashes)('leaves the address %s alone', async (hash) => {
    for (const story of storiesInTurn(stories, hashes.indexOf(hash))) {
      history.replaceState(null, '', hash)
      const entries = history.length
      const mistakes = await mistakesOf(async () => {
        const { story: node } = await show(story, 'en')
        window.dispatchEvent(new HashChangeEvent('hashchange'))
        for (const link of deepElements(node).filter((found) => found.matches('a[href^="#"]'))) {
          ;(link as HTMLElement).click()
          link.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }))
        }
        await rendered(node)
        await nextFrame()
      })
      const advice = `<${element}>, story ${story.name}: an address that leads nowhere. Ask fragmentTarget(), and write only an address of your own.`
      expect(mistakes, advice).toEqual([])
      expect([location.hash, history.length - entries], advice).toEqual([new URL(hash, before).hash, 0])
    }
  })

  test.each(ids)('finds the id “%s”', async (id) => {
    for (const story of storiesInTurn(stories, ids.indexOf(id))) {
      const mistakes = await mistakesOf(async () => {
        const { story: node } = await show(story, 'en')
        const links = [...node.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        const target = node.querySelector(links[0]?.getAttribute('href') ?? 'x-none')
        if (!links[0] || !target) return
        for (const label of node.querySelectorAll('label')) if (label.htmlFor === target.id) label.htmlFor = id
        target.id = id
        links[0].setAttribute('href', `#${id}`)
        for (const alive of deepElements(node).filter(({ localName }) => localName.startsWith('clf-'))) alive.replaceWith(alive)
        await rendered(node)
        links[0].click()
        await nextFrame()
      })
      expect(mistakes, `<${element}>, story ${story.name}, id="${id}"`).toEqual([])
    }
  })
})
