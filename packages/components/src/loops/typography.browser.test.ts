import type { LanguageTag } from '@clf/text'
import { afterAll, describe, expect, test } from 'vitest'
import { paragraphs } from './invented-paragraphs.ts'
import { brokenLines } from './line-edges.ts'
import { clearPage, deepElements } from './show.ts'
import { showIn } from './states.ts'
import { elements } from './stories.ts'

const chinese = ['zh-Hant-HK', 'zh-Hans'] as const
const blocks = ['p', 'li', 'h2', 'dd', 'td', 'blockquote', 'figcaption', 'label']
// In characters of the block's own size: from a narrow table cell to the measure of a page.
const widths = [7, 9.3, 12.6, 17.5, 25, 38]

function layOut(tag: (typeof chinese)[number]): HTMLElement {
  clearPage()
  const page = document.createElement('main')
  page.lang = tag
  page.append(...paragraphs(tag).map((text, at) => Object.assign(document.createElement(blocks[at % blocks.length] ?? 'p'), { textContent: text })))
  document.body.append(page)
  return page
}

afterAll(clearPage)

describe.each(chinese)('%s', { timeout: 60_000 }, (tag) => {
  test.each(widths)('no line of 520 paragraphs breaks a rule at %d characters', (width) => {
    const page = layOut(tag)
    for (const block of page.querySelectorAll<HTMLElement>(':scope > *')) Object.assign(block.style, { width: `${width}em`, display: 'block', padding: '0' })
    expect(page.children).toHaveLength(520)
    const broken = [...page.children].flatMap((block) => brokenLines(block).map((line) => `<${block.localName}>, ${tag}, ${width} characters wide: ${line}`))
    expect(broken.slice(0, 10), `${broken.length} lines begin or end with a mark that must not. Keep line-break: strict and word-break: normal for :lang(zh) in src/css/chinese.css.`).toEqual([])
  })

  test('a line broken against the rules is noticed', () => {
    const page = layOut(tag)
    for (const block of page.querySelectorAll<HTMLElement>(':scope > *')) Object.assign(block.style, { width: '12.6em', lineBreak: 'anywhere' })
    expect([...page.children].flatMap(brokenLines).length).toBeGreaterThan(100)
  })

  test.each(['em', 'i', 'cite', 'address', 'dfn', 'var'])('<%s> is not slanted', (name) => {
    const page = layOut(tag)
    const element = page.appendChild(document.createElement(name))
    const { fontStyle, fontSynthesisStyle, fontSynthesisWeight } = getComputedStyle(element)
    const advice = `<${name}>, ${tag}: Chinese has no italic. Set font-style: normal and font-synthesis: none for it in src/css/chinese.css or the tokens.`
    expect({ fontStyle, fontSynthesisStyle, fontSynthesisWeight }, advice).toEqual({ fontStyle: 'normal', fontSynthesisStyle: 'none', fontSynthesisWeight: 'none' })
  })

  test.each(elements)('%s has no slanted word', async (element, stories) => {
    for (const story of stories) {
      const { story: shown } = await showIn('as it loads', story, tag)
      const slanted = deepElements(shown).filter((part) => {
        const { fontStyle, fontSynthesisStyle } = getComputedStyle(part)
        return part.matches(':lang(zh)') && (fontStyle !== 'normal' || fontSynthesisStyle !== 'none')
      })
      const advice = `<${element}>, ${tag}, story ${story.name}, as it loads: slanted or open to synthetic slant. Take font-style and font-synthesis out of its styles.`
      expect(slanted.map(({ localName }) => localName), advice).toEqual([])
    }
  })
})

// Hong Kong characters, those outside the first plane among them.
const hongKong = [...'衞着裏綫艔𨋢嘅啲㗎鰂邨唔咗喺嚟冇睇攞𨂾嗰啱瞓嘢乜嗌𠝹𠱸']
const simplified = [...'卫着里线渡们说这个国际业务网页龙门书发']

/** Pixels of one character in the body font of `tag`. */
function pixels(character: string, tag: LanguageTag): string {
  const holder = document.body.appendChild(Object.assign(document.createElement('p'), { lang: tag }))
  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40, lang: tag })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no canvas to draw on.')
  context.font = `30px ${getComputedStyle(holder).fontFamily}`
  context.fillText(character, 2, 32)
  return context.getImageData(0, 0, 40, 40).data.join()
}

test.each(
  [
    ['zh-Hant-HK', hongKong],
    ['zh-Hans', simplified],
  ] as const,
)('every sample character of %s has a glyph', (tag, sample) => {
  clearPage()
  const missing = new Set(['\uffff', '\u{10ffff}', '\u0378', ' '].map((character) => pixels(character, tag)))
  const lacking = sample.filter((character) => missing.has(pixels(character, tag)))
  expect(lacking, `${tag}: characters without a glyph. Name a font that has them in --clf-font-body-${tag.toLowerCase()} of packages/tokens, or install one here (Debian: fonts-noto-cjk).`).toEqual([])
})

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  const within = (rule: CSSRule): CSSRule[] => [rule, ...(rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(within) : [])]
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSImportRule && rule.styleSheet ? rulesOf(rule.styleSheet) : within(rule)))
}

test('clf.css loads no font: Chinese web fonts are an option of the site', () => {
  const fonts = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule)
  expect([...document.styleSheets].flatMap(rulesOf).length).toBeGreaterThan(100)
  expect(fonts.map(({ cssText }) => cssText), 'Take @font-face out of src/css: a site that wants a Chinese web font brings it, by slice.').toEqual([])
})
