import { languageTags } from '@clf/text'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { drawnTexts } from './drawn-fonts.ts'
import { clearPage } from './show.ts'
import { showIn } from './states.ts'
import { elements } from './stories.ts'

const chineseFont = /CJK|Noto (Sans|Serif) (HK|TC|SC)|PingFang|JhengHei|YaHei|Source Han|Heiti|MingLiU|WenQuanYi|Droid Sans Fallback|AR PL|uming|ukai/i
const han = /\p{Script=Han}/u

afterAll(clearPage)
beforeEach(clearPage)

describe.each(elements)('%s', { timeout: 60_000 }, (element, stories) => {
  test.each(languageTags)('draws no English with a Chinese font on a page in %s', async (tag) => {
    for (const story of stories) {
      const { story: shown } = await showIn('with everything open', story, tag)
      const english = (await drawnTexts(shown)).filter(({ lang, text }) => /^en\b/.test(lang) && !han.test(text))
      const wrong = english.filter(({ fonts }) => fonts.some((font) => chineseFont.test(font)))
      const advice = `<${element}>, ${tag}, story ${story.name}: name no Chinese font in font.body and font.mono of packages/tokens/tokens/font.json, and let the text follow --clf-font-body.`
      expect(wrong, advice).toEqual([])
    }
  })
})

const runs = {
  'a paragraph': { lang: 'en', html: '<p id="run">What’s new</p>' },
  'code': { lang: 'en', html: '<code id="run">What’s new</code>' },
  'a run in Traditional Chinese': { lang: 'zh-Hant-HK', html: '<p>政府的 <span lang="en" id="run">What’s new</span></p>' },
  'a run in Simplified Chinese': { lang: 'zh-Hans', html: '<p>政府的 <code lang="en" id="run">What’s new</code></p>' },
}

function page(lang: string, html: string): HTMLElement {
  const main = Object.assign(document.createElement('main'), { lang, innerHTML: html })
  document.body.append(main)
  return main
}

test.each(Object.entries(runs))('English in %s is drawn with a font for Latin script', async (_, { lang, html }) => {
  const drawn = await drawnTexts(page(lang, html))
  const english = drawn.filter((text) => text.lang === 'en')
  expect(english).toHaveLength(1)
  expect(english[0]?.fonts).not.toEqual([])
  expect(english[0]?.fonts.join()).not.toMatch(chineseFont)
})

test('a Chinese page is drawn with a Chinese font', async () => {
  const drawn = await drawnTexts(page('zh-Hant-HK', '<p>政府內聯網</p>'))
  expect(drawn[0]?.fonts.join(), 'Without a Chinese font on this machine the tests above see nothing. Install one (Debian: fonts-noto-cjk).').toMatch(chineseFont)
})

/** Width of a quotation mark in parts of the font size, on a machine whose only font is Chinese. */
function quoteWidth(lang: string, run: string): number {
  const main = page(lang, run)
  main.style.setProperty('font-family', '"Noto Sans CJK HK", "Noto Sans HK"', 'important')
  const quote = main.querySelector<HTMLElement>('#quote') ?? main
  quote.style.setProperty('font-family', 'inherit', 'important')
  return quote.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(quote).fontSize)
}

test.each([
  ['en', '<span id="quote" lang="en">’</span>', 'narrow'],
  ['en', '<span id="quote" lang="fr">’</span>', 'narrow'],
  ['zh-Hant-HK', '<span id="quote" lang="en">’</span>', 'narrow'],
  ['zh-Hant-HK', '<span id="quote">’</span>', 'wide'],
  ['zh-Hans', '<span id="quote">’</span>', 'wide'],
  ['en', '<span id="quote" lang="zh-Hans">’</span>', 'wide'],
])('with a Chinese font alone, on a page in %s, %s is %s', (lang, run, width) => {
  const measured = quoteWidth(lang, run)
  if (width === 'narrow') expect(measured).toBeLessThan(0.5)
  else expect(measured).toBeGreaterThan(0.9)
})
