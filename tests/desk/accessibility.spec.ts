import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { cmsUrl } from '../support/addresses.ts'
import { test } from './desk-test.ts'
import { screens } from './screens.ts'
import { tokenOf } from './sign-in.ts'
import type { Locale } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const locales: readonly Locale[] = ['en', 'zh', 'zh-Hans']
const themes = ['light', 'dark'] as const
const widths = [1280, 320] as const
const states = locales.flatMap((locale) => themes.flatMap((theme) => widths.map((width) => ({ locale, theme, width }))))

/** Six of the twelve, in which a screen meets every pair of language, theme and width. */
const everyPair = states.filter(({ locale, theme, width }) => (locales.indexOf(locale) + themes.indexOf(theme)) % 2 === widths.indexOf(width))

/**
 * `CLF_MATRIX=full` judges a screen in the six states of every pair, and with `CLF_DESK_STATES=all` in every language, theme and width;
 * otherwise in two states, in which it meets both themes and both widths, and with the screens beside it each language.
 */
function statesFor(index: number) {
  if (process.env['CLF_DESK_STATES'] === 'all') return states
  if (process.env['CLF_MATRIX'] === 'full') return everyPair
  return [0, 1].map((turn) => ({
    locale: locales[(2 * index + turn) % 3] ?? 'en',
    theme: themes[(index + turn) % 2] ?? 'light',
    width: widths[(Math.floor(index / 2) + turn) % 2] ?? 1280,
  }))
}

test('the states in which the screens are judged hold every pair of language, theme and width, and those of the whole check for each screen', () => {
  const met = screens.flatMap((_screen, index) => statesFor(index))
  const pairs = (chosen: typeof states) => new Set(chosen.flatMap(({ locale, theme, width }) => [`${locale} ${theme}`, `${locale} ${width}`, `${theme} ${width}`]))
  expect(pairs(met)).toEqual(pairs(states))
  expect(pairs(everyPair)).toEqual(pairs(states))
  expect(everyPair).toHaveLength(6)
})

interface State {
  width: number
  theme: 'light' | 'dark'
  locale: Locale
  isOutside: boolean
}

async function enterAs(page: Page, { width, theme, locale, isOutside }: State): Promise<void> {
  if (!isOutside) await page.context().addCookies([{ name: 'jwtToken', value: await tokenOf('admin'), url: cmsUrl }])
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.addInitScript(([language, colours]) => {
    localStorage.setItem('strapi-admin-language', language)
    localStorage.setItem('STRAPI_THEME', colours)
  }, [locale, theme] as const)
}

interface Fault {
  rule: string
  nodes: string[]
}

for (const [index, screen] of screens.entries()) {
  for (const { locale, theme, width } of statesFor(index)) {
    test(`${screen.name} has no fault that axe finds, in ${locale}, ${theme}, at ${width} pixels`, async ({ page }) => {
      await enterAs(page, { width, theme, locale, isOutside: screen.isOutside ?? false })
      await screen.open(page)
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async (): Promise<Fault[]> => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
        return violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html, any }) => `${html.slice(0, 240)} ${any.map(({ message }) => message).join('; ').slice(0, 160)}`) }))
      })
      expect(faults).toEqual([])
      // ATAG 2.0, A.3.2.3: what takes input stands still.
      const moving = await page.evaluate(() =>
        document.getAnimations().flatMap(({ effect }) => {
          const target = effect instanceof KeyframeEffect && effect.getComputedTiming().iterations === Infinity ? effect.target : null
          return target?.matches('a, button, input, select, textarea, [tabindex], [contenteditable]') || target?.querySelector('button, input, select, textarea')
            ? [target.outerHTML.slice(0, 120)]
            : []
        })
      )
      expect(moving, 'something that takes input moves without end').toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'the page scrolls sideways').toBeLessThanOrEqual(0)
    })
  }
}
