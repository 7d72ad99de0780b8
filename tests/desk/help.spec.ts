import { test } from './desk-test.ts'
import { cmsUrl } from '../support/addresses.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

test('the first page of the desk leads to the help for editors in the language of the interface', async ({ page, context }) => {
  await enter(context, 'editor', 'zh')
  await page.goto(`${cmsUrl}/admin/`)
  await page.getByRole('link', { name: '編輯人員指南' }).click()
  await expect(page).toHaveURL(/\/tc\/writing-help$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('編輯人員指南')
})
