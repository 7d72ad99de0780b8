import '../clf.css'
import type { LanguageTag } from '@clf/text'
import { html } from 'lit'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../breadcrumb/breadcrumb.ts'
import '../header/header.ts'
import '../official-banner/official-banner.ts'
import { inShadow, mount } from '../testing/mount.ts'
import { violations } from '../testing/violations.ts'
import './navigation.ts'

const list = html`
  <ul>
    <li><a href="/en/circulars" aria-current="page">Circulars</a></li>
    <li><a href="/en/guidelines">Guidelines</a></li>
    <li><a href="/en/departments">Bureaux and departments</a></li>
  </ul>
`

const sections: Record<LanguageTag, string[]> = {
  en: ['Home', 'Circulars', 'Guidelines', 'Best-practice references', 'Services for departments', 'Bureaux and departments', 'Forms', 'Training and development'],
  'zh-Hant-HK': ['主頁', '通告', '指引', '參考典範', '部門服務', '政策局及部門', '表格', '培訓及發展'],
  'zh-Hans': ['主页', '通告', '指引', '参考典范', '部门服务', '政策局及部门', '表格', '培训及发展'],
}

const menu = (tag: LanguageTag, current = 4) =>
  html`
  <clf-navigation>
    <ul>
      ${sections[tag].map((name, at) => html`<li><a href="/${at}" aria-current=${at === current ? 'page' : 'false'}>${name}</a></li>`)}
    </ul>
  </clf-navigation>
`

const shownLinks = (element: Element) => [...element.querySelectorAll('a')].filter((link) => link.checkVisibility()).map((link) => link.textContent)

afterEach(() => page.viewport(414, 896))

test('marks no link whose aria-current says false', async () => {
  const element = await mount('clf-navigation', menu('en'))
  const weights = [...element.querySelectorAll('a')].map((link) => getComputedStyle(link).fontWeight)
  expect(weights.map((weight, at) => (weight === '700' ? at : undefined)).filter((at) => at !== undefined)).toEqual([4])
})

test('has no accessibility violation', async () => {
  expect(await violations(await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`))).toEqual([])
})

test('names its landmark in the language of the page', async () => {
  await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`, 'zh-HK')
  await expect.element(page.getByRole('navigation', { name: '主選單' })).toBeVisible()
})

test('prefers the name the author gives', async () => {
  await mount('clf-navigation', html`<clf-navigation label="Sections of this guideline">${list}</clf-navigation>`)
  await expect.element(page.getByRole('navigation', { name: 'Sections of this guideline' })).toBeVisible()
})

test('gives every link a row of at least 44 pixels', async () => {
  const element = await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`)
  const heights = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect().height)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

describe('with a second level', () => {
  const twoLevels = html`
    <clf-navigation>
      <ul>
        <li><a href="/en/">Home</a></li>
        <li><details name="s"><summary>Circulars</summary><ul><li><a href="/en/circulars" aria-current="page">All circulars</a></li><li><a href="/en/circulars/general">General</a></li></ul></details></li>
        <li><details name="s"><summary>Services</summary><ul><li><a href="/en/services">All services</a></li></ul></details></li>
        <li><a href="/en/forms">Forms</a></li>
      </ul>
    </clf-navigation>
    <button>Elsewhere</button>
  `
  const openNames = (element: Element) => [...element.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent)
  const section = (name: string) => page.getByText(name, { exact: true })

  test('opens one section at a time and has no violation', async () => {
    await page.viewport(1280, 800)
    const element = await mount('clf-navigation', twoLevels)
    expect(openNames(element)).toEqual([])
    await section('Circulars').click()
    expect(openNames(element)).toEqual(['Circulars'])
    expect(await violations(element)).toEqual([])
    await section('Services').click()
    expect(openNames(element)).toEqual(['Services'])
  })

  test('is as wide as the navigation and moves nothing of the page', async () => {
    await page.viewport(1280, 800)
    const element = await mount('clf-navigation', twoLevels)
    const before = document.querySelector('button')?.getBoundingClientRect().top
    await section('Circulars').click()
    const panel = element.querySelector('details[open] > ul')?.getBoundingClientRect()
    expect(panel?.width).toBe(element.clientWidth)
    expect(panel?.top).toBeGreaterThanOrEqual(Math.floor(element.getBoundingClientRect().top + element.clientHeight))
    expect(document.querySelector('button')?.getBoundingClientRect().top).toBe(before)
  })

  test('closes with Escape and gives the focus back to its name', async () => {
    await page.viewport(1280, 800)
    const element = await mount('clf-navigation', twoLevels)
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}')
    expect(document.activeElement?.textContent).toBe('All circulars')
    await userEvent.keyboard('{Escape}')
    expect(openNames(element)).toEqual([])
    expect(document.activeElement?.textContent).toBe('Circulars')
  })

  test('closes when the focus goes on, and when somebody clicks elsewhere', async () => {
    await page.viewport(1280, 800)
    const element = await mount('clf-navigation', twoLevels)
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Tab}')
    expect(openNames(element)).toEqual(['Circulars'])
    await userEvent.keyboard('{Tab}')
    expect(openNames(element)).toEqual([])
    await section('Services').click()
    ;(document.querySelector('button') as HTMLElement).click()
    expect(openNames(element)).toEqual([])
  })

  test('stays open in the menu of a phone, where it covers nothing', async () => {
    await page.viewport(320, 640)
    const element = await mount('clf-navigation', twoLevels)
    expect([...element.querySelectorAll('summary')].filter((name) => name.checkVisibility()).map(({ textContent }) => textContent)).toEqual(['Circulars'])
    await page.getByText('Menu').click()
    await section('Circulars').click()
    await section('Elsewhere').click()
    expect(openNames(element)).toEqual(['Circulars'])
    expect(await violations(element)).toEqual([])
  })

  test('marks the section that holds this page', async () => {
    await page.viewport(1280, 800)
    const element = await mount('clf-navigation', twoLevels)
    const bold = [...element.querySelectorAll('summary')].filter((name) => getComputedStyle(name).fontWeight === '700')
    expect(bold.map(({ textContent }) => textContent)).toEqual(['Circulars'])
  })
})

describe('on a phone', () => {
  test('is a menu that shows the section of this page', async () => {
    await page.viewport(320, 640)
    const element = await mount('clf-navigation', menu('en'))
    expect(shownLinks(element)).toEqual(['Services for departments'])
    expect(element.getBoundingClientRect().height).toBeLessThan(60)
    expect(await violations(element)).toEqual([])
  })

  test('opens and closes from the keyboard', async () => {
    await page.viewport(320, 640)
    const element = await mount('clf-navigation', menu('zh-Hant-HK'), 'zh-Hant-HK')
    await userEvent.keyboard('{Tab}')
    expect(element.shadowRoot?.activeElement?.textContent).toBe('選單')
    await userEvent.keyboard('{Enter}')
    expect(shownLinks(element)).toEqual(sections['zh-Hant-HK'])
    expect(await violations(element)).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(shownLinks(element)).toEqual(['部門服務'])
  })

  test('shows no list while it is closed on a page of no section', async () => {
    await page.viewport(320, 640)
    const element = await mount('clf-navigation', menu('en', -1))
    expect(element.querySelector('ul')?.checkVisibility()).toBe(false)
  })

  test('leaves three links as they are', async () => {
    await page.viewport(320, 640)
    const element = await mount('clf-navigation', html`<clf-navigation>${list}</clf-navigation>`)
    expect(shownLinks(element)).toHaveLength(3)
    expect(inShadow(element, 'summary').checkVisibility()).toBe(false)
  })

  test.each(['en', 'zh-Hant-HK', 'zh-Hans'] as const)('the heading of a page with eight sections in %s begins in the first 420 pixels', async (tag) => {
    await page.viewport(320, 640)
    for (const demonstration of [true, false]) {
      document.body.style.margin = '0'
      await mount(
        'clf-header',
        html`
          <clf-header
            site-name=${{ en: 'Demo Government Intranet', 'zh-Hant-HK': '示範政府內聯網', 'zh-Hans': '示范政府内联网' }[tag]}
            department=${{ en: 'Demonstration Department', 'zh-Hant-HK': '示範部門', 'zh-Hans': '示范部门' }[tag]}
            portal-href="https://www.gov.hk/"
            search-href="/search"
            site-map-href="/site-map"
            contact-href="/contact"
            path="/en/services"
          ></clf-header>
          <clf-official-banner ?demonstration=${demonstration}></clf-official-banner>
          ${menu(tag)}
          <clf-breadcrumb>
            <ol>
              <li><a href="/">${sections[tag][0]}</a></li>
              <li><a href="/services">${sections[tag][4]}</a></li>
              <li aria-current="page">${sections[tag][7]}</li>
            </ol>
          </clf-breadcrumb>
          <main class="clf-page"><h1>${sections[tag][7]}</h1></main>
        `,
        tag,
      )
      await Promise.all(
        [...document.querySelectorAll('clf-header, clf-official-banner, clf-navigation, clf-breadcrumb')].map((element) => (element as HTMLElementTagNameMap['clf-header']).updateComplete),
      )
      await new Promise(requestAnimationFrame)
      expect(document.querySelector('h1')?.getBoundingClientRect().top).toBeLessThanOrEqual(420)
      expect(document.documentElement.scrollWidth).toBe(320)
    }
  })
})

test('shows every section and no menu on a wide screen', async () => {
  await page.viewport(1280, 800)
  const element = await mount('clf-navigation', menu('en'))
  expect(shownLinks(element)).toEqual(sections.en)
  expect(inShadow(element, 'summary').checkVisibility()).toBe(false)
})
