import { html } from 'lit'
import { afterAll, expect, test } from 'vitest'
import { clearPage, deepElements, show } from './show.ts'
import { showIn } from './states.ts'
import { elements } from './stories.ts'

afterAll(clearPage)

const shown = async (template: ReturnType<typeof html>) => (await show({ element: '', name: '', nativeDiffers: [], render: () => template }, 'en')).story
const widthOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.getBoundingClientRect().width ?? 0
const words = 'Applications are considered in the order received'

test('a table of two short columns is as wide as the reading measure, not as the page', async () => {
  const page = await shown(html`<div style="width: 1120px"><p>${words} ${words} ${words} ${words}</p><table><tbody><tr><th>Version</th><td>3</td></tr></tbody></table></div>`)
  expect(widthOf(page, 'table')).toBeCloseTo(widthOf(page, 'p'), 0)
})

test('a table with much to say takes the width there is and no more', async () => {
  const page = await shown(html`<div style="width: 1120px"><table><tbody><tr><td>${words} ${words} ${words}</td><td>${words} ${words} ${words}</td></tr></tbody></table></div>`)
  expect(widthOf(page, 'table')).toBeCloseTo(1120, 0)
})

test.each(['clf-table', 'div.clf-table-scroll'])('cells of a wide table in %s scroll instead of being squeezed', async (holder) => {
  const cells = ['Applications received', 'Officers responsible', 'Follow-up action', 'Date of completion', 'Remarks on the case'].map((text) => html`<td>${text}</td>`)
  const table = html`<table><tbody><tr>${cells}</tr></tbody></table>`
  const page = await shown(html`<div style="width: 288px">${holder === 'clf-table' ? html`<clf-table>${table}</clf-table>` : html`<div class="clf-table-scroll">${table}</div>`}</div>`)
  for (const cell of page.querySelectorAll('td')) expect(cell.getBoundingClientRect().width).toBeGreaterThanOrEqual(160)
  expect(widthOf(page, 'div')).toBeCloseTo(288, 0)
})

const dates = { en: ['Issued', '18 September 2026', '30 November 2026'], 'zh-Hant-HK': ['發出', '2026年9月18日', '2026年12月31日'], 'zh-Hans': ['发出', '2026年9月18日', '2026年12月31日'] } as const
const languages = Object.keys(dates) as (keyof typeof dates)[]
const linesIn = (cell: Element) => {
  const range = document.createRange()
  range.selectNodeContents(cell)
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
}

for (const holder of ['clf-table', 'div']) {
  test.each(languages)(`a date in a column of three takes two lines at most in ${holder}, and one where it is marked up, in %s`, async (lang) => {
    const [first, ...others] = dates[lang]
    const row = html`<tr><th scope="row">${first} ${words}</th>${others.map((date) => html`<td>${date}</td>`)}</tr>`
    const marked = html`<tr><th scope="row">${first}</th><td><time>${others[0]}</time></td><td class="clf-numeric">HK$ 1,200 million</td></tr>`
    const table = html`<table><caption>${first}</caption><tbody>${row}${marked}</tbody></table>`
    const held = holder === 'clf-table' ? html`<clf-table>${table}</clf-table>` : html`<div class="clf-table-scroll">${table}</div>`
    const page = await shown(html`<div lang=${lang} style="width: 288px; font-family: monospace">${held}</div>`)
    const [bare = [], whole = []] = [...page.querySelectorAll('tr')].map((one) => [...one.querySelectorAll('td')].map(linesIn))
    expect([bare.length, Math.max(...bare) <= 2, whole]).toEqual([2, true, [1, 1]])
    expect(widthOf(page, 'div')).toBeCloseTo(288, 0)
  })
}

test('a notice outside main starts and ends where main does', async () => {
  await shown(html`<p>page</p>`)
  const main = document.body.appendChild(Object.assign(document.createElement('main'), { className: 'clf-page' }))
  const inside = main.appendChild(document.createElement('div'))
  const notice = document.createElement('clf-notice-banner')
  notice.textContent = words
  document.body.prepend(notice)
  await (notice as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete
  const box = notice.shadowRoot?.querySelector('.notice')?.getBoundingClientRect()
  const { left, right } = inside.getBoundingClientRect()
  expect([box?.left, box?.right]).toEqual([left, right])
})

test.each(elements)('%s leaves room around the words of its buttons and tags', async (_element, stories) => {
  for (const story of stories) {
    const { story: page } = await showIn('as it loads', story, 'en')
    for (const part of deepElements(page).filter((found) => found.matches('main button:not(th > *), clf-button > *, clf-tag, .clf-tag') && found.checkVisibility())) {
      const { paddingTop, paddingLeft } = getComputedStyle(part)
      expect([Number.parseFloat(paddingTop) >= 2, Number.parseFloat(paddingLeft) >= 8], `${part.localName} of ${story.name}`).toEqual([true, true])
      if (part.matches('clf-button > *')) expect(part.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  }
})

test('a run kept whole goes to the next line, and breaks only where a line is too short for it', async () => {
  const page = await shown(
    html`<p style="width: 12em">Please call our office on <a href="tel:28102345"><span class="clf-unbroken">+852 2810 2345</span></a></p><p style="width: 3em"><span class="clf-unbroken">+852 2810 2345</span></p>`,
  )
  const [whole, long] = page.querySelectorAll('.clf-unbroken')
  const lineHeight = Number.parseFloat(getComputedStyle(page).lineHeight)
  expect(whole?.getBoundingClientRect().height).toBeLessThan(lineHeight * 1.5)
  expect(long?.getBoundingClientRect().height).toBeGreaterThan(lineHeight * 1.5)
  expect(long?.getBoundingClientRect().width).toBeLessThanOrEqual(48)
  expect(getComputedStyle(whole as Element).textDecorationLine).toBe('underline')
})
