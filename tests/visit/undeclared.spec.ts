import { expect, test, type Page } from '@playwright/test'
import { undeclared } from './undeclared.ts'

const withoutScript = '<h1>Leave</h1><ul><li><a href="#a">Past day</a></li></ul><p>Two files.</p>'
const withScript = '<h1>Leave</h1><div role="tablist"><a role="tab" href="#a">Past day</a></div><p>Two files.</p><button>Sort</button><button>Sort</button>'
const declared = ['- list ""', '- listitem 1 ""', '- link "Past day"', '+ tablist ""', '+ tab "Past day"', '+ button "Sort"', '+ button "Sort"']

async function findings(plain: Page, scriptChanges: string[], live = withScript): Promise<string[]> {
  const changed = await plain.context().newPage()
  await plain.setContent(`<title>T</title><main>${withoutScript}</main>`)
  await changed.setContent(`<title>T</title><main>${live}</main>`)
  const found = await undeclared(scriptChanges, plain, changed)
  await changed.close()
  return found.map((finding) => finding.replace(/(Render it|Keep it|Take the line).*/, '').trim())
}

test('finds nothing when every change is declared and every declaration happens', async ({ page }) => {
  expect(await findings(page, declared)).toEqual([])
  expect(await findings(page, [], withoutScript)).toEqual([])
})

test('counts: one declaration is no leave for two', async ({ page }) => {
  expect(await findings(page, declared.slice(0, -1))).toEqual(['script adds button "Sort".'])
})

test('takes a declaration by its name, not by its role', async ({ page }) => {
  const renamed = declared.map((line) => line.replace('tab "Past day"', 'tab "Past week"'))
  expect(await findings(page, renamed)).toEqual(['script adds tab "Past day".', 'declared, but script does no such thing: + tab "Past week".'])
})

test('excuses nothing that stands in a declared node or goes with it', async ({ page }) => {
  const live = withScript.replace('<a role="tab"', '<img alt="New"><a role="tab"').replace('<p>Two files.</p>', '')
  expect(await findings(page, declared, live)).toEqual(['paragraph "Two files." is there without script only.', 'script adds image "New".'])
})

test('finds a declaration that nothing answers to', async ({ page }) => {
  expect(await findings(page, ['+ button "Sort"'], withoutScript)).toEqual(['declared, but script does no such thing: + button "Sort".'])
})
