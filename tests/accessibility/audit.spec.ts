import { auditPage, mediaOf, nameOf, terminalReport } from '@clf/audit'
import { settle } from '@clf/browser'
import { expect, test } from '@playwright/test'
import { matrix } from './matrix.ts'

for (const { page: kind, state } of matrix()) {
  test.describe(`${kind.name} in ${kind.tag}, ${nameOf(state)}`, () => {
    const media = mediaOf[state.theme]
    test.use({ viewport: { width: state.width, height: 900 }, colorScheme: media.colorScheme, contextOptions: { contrast: media.contrast, forcedColors: media.forcedColors, reducedMotion: 'reduce' } })

    test('has no fault', async ({ page }) => {
      const response = await page.goto(kind.url)
      expect(response?.status()).toBe(kind.status)
      await settle(page)
      const result = await auditPage(page, nameOf(state))
      const faults = result.findings.filter(({ outcome }) => outcome === 'failed')
      expect(faults, terminalReport({ pages: [{ ...result, findings: faults }], unjudged: [] }, 'en')).toEqual([])
      expect(result.passed).toBeGreaterThan(20)
    })
  })
}
