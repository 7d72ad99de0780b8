import { auditPage, isAdvisory } from '@clf/audit'
import { settle } from '@clf/browser'
import { copyHouse, type CopiedHouse } from '@clf/tools/new/copied-house'
import { expect, test } from '@playwright/test'
import { freePorts } from '../commands/free-ports.ts'
import { startNode, type RunningCommand } from '../commands/running-command.ts'

test.describe.configure({ mode: 'serial' })

let copy: CopiedHouse
let changed: string[]
let house: RunningCommand
let intranet: string
let cms: string

// Three minutes of building and one of seeding on a machine that does nothing else.
test.beforeAll(async () => {
  test.setTimeout(1_500_000)
  copy = copyHouse()
  copy.run('tools/tasks/new.ts', ['kind', 'press-notice', 'Press notices', '新聞公報', '新闻公报'])
  changed = copy.changedFiles()
  const [one, two] = await freePorts()
  intranet = `http://127.0.0.1:${one}`
  cms = `http://127.0.0.1:${two}`
  const env = { CLF_INTRANET_PORT: String(one), CLF_CMS_PORT: String(two), CLF_CMS_URL: cms, DATABASE_URL: '', TURBO_FORCE: 'true' }
  house = startNode(['tools/tasks/start.ts'], { cwd: copy.folder, env })
  await house.says('To stop: Ctrl-C.')
})

test.afterAll(async () => {
  house?.interrupt()
  await house?.ended
  copy?.remove()
})

const readers = [
  { segment: 'en', tag: 'en', section: 'Press notices', title: 'Press notices: an example', map: 'Site Map' },
  { segment: 'tc', tag: 'zh-Hant-HK', section: '新聞公報', title: '新聞公報：示例', map: '網站指南' },
  { segment: 'sc', tag: 'zh-Hans', section: '新闻公报', title: '新闻公报：示例', map: '网站指南' },
] as const

test('the real CMS serves the kind and its example', async ({ request }) => {
  for (const { tag, title } of readers) {
    const { data } = (await (await request.get(`${cms}/api/press-notices?locale=${tag}`)).json()) as { data: { title: string }[] }
    expect(data.map((document) => document.title)).toEqual([title])
  }
})

for (const { segment, tag, section, title, map } of readers) {
  test(`a reader of ${tag} finds the section, the register and the example, by search too, and no fault`, async ({ page }) => {
    await page.goto(`${intranet}/${segment}`)
    await page.locator('clf-navigation').getByRole('link', { name: section }).click()
    await expect(page).toHaveURL(`${intranet}/${segment}/press-notices`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section)
    await page.getByRole('main').getByRole('link', { name: title }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await settle(page)
    expect((await auditPage(page)).findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule))).toEqual([])
    await page.goto(`${intranet}/${segment}/search?q=${encodeURIComponent(title)}`)
    await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible()
    await page.goto(`${intranet}/${segment}/site-map`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(map)
    await expect(page.getByRole('main').getByRole('link', { name: section })).toHaveAttribute('href', `/${segment}/press-notices`)
  })
}

test('only three files of the house were changed for it', () => {
  expect(changed).toHaveLength(3)
})
