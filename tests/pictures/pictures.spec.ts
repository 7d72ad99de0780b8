import type { Page } from '@playwright/test'
import { languages } from '../visit/languages.ts'
import { elements, type Story } from '../elements/stories.ts'
import { openStory, placeOf } from '../elements/story-test.ts'
import { cellsOf, comparedCellsOf, widths, type Cell } from './cells.ts'
import { compare } from './compare.ts'
import { foreignFonts } from '../visit/foreign-fonts.ts'
import { photograph } from './photograph.ts'
import { test } from './picture-test.ts'
import { adviceFor, drawChanges, folderOf, sentencesOf } from './report.ts'
import { writeSheet, type Taken } from './sheet.ts'

for (const [element, stories] of elements) {
  test(`clf-${element} looks as in its sheets`, async ({ page, studio }, { config }) => {
    const isWriting = config.updateSnapshots === 'changed' || config.updateSnapshots === 'all'
    const { taken, foreign } = await photographAll(page, studio, stories, isWriting ? cellsOf : comparedCellsOf)
    if (foreign.length > 0) throw new Error(foreign.join('\n'))
    const { sentences, changes } = await compare(element, stories.map(({ name }) => name), taken)
    const isSame = sentences.length + changes.length === 0
    if (isWriting && (!isSame || config.updateSnapshots === 'all')) return writeSheets(element, taken)
    await drawChanges(element, isWriting ? [] : changes)
    if (isSame) return
    const seeThem = changes.length > 0 ? `Expected, actual and difference are in ${folderOf(element)}.\n` : ''
    throw new Error(`${[...sentences, ...sentencesOf(element, changes)].join('\n')}\n${seeThem}${adviceFor(element)}`)
  })
}

async function writeSheets(element: string, taken: readonly Taken[]): Promise<void> {
  for (const width of widths) await writeSheet(element, width, taken.filter(({ cell }) => cell.width === width))
}

/** A page for each story and language; theme and width are changed in it, because both must work live. */
async function photographAll(page: Page, studio: string, stories: readonly Story[], choose: (story: Story) => Cell[]): Promise<{ taken: Taken[]; foreign: string[] }> {
  const session = await page.context().newCDPSession(page)
  const taken: Taken[] = []
  const foreign: string[] = []
  for (const story of stories) {
    for (const language of languages) {
      const cells = choose(story).filter((cell) => cell.language === language)
      await openStory(page, studio, story, language)
      for (const cell of cells) taken.push({ cell, picture: await photograph(page, session, cell) })
      foreign.push(...(await foreignFonts(session)).map((what) => `${placeOf(story, language)}: ${what}`))
    }
  }
  return { taken, foreign }
}
