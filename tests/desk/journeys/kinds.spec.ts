import { test } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { toSimplified } from '@clf/text/simplified'
import { findingsOf, unpublish } from '../documents.ts'
import { expect, patience } from '../patient.ts'
import { enter } from '../sign-in.ts'
import type { Locale, Person } from '../sign-in.ts'
import { BodyWriter } from './body-writer.ts'
import { Desk } from './desk.ts'
import { localesOfJourneys } from './names.ts'
import { photographer } from './pictures.ts'
import { expectReaders } from './reader.ts'
import { writings } from './writings.ts'
import type { Writing } from './writings.ts'

test.describe.configure({ timeout: 3 * patience })

for (const locale of localesOfJourneys()) {
  for (const writing of writings) {
    const { kind, titles, words, facts, corrected } = writing
    test(`an editor makes a ${kind} by keyboard alone, readers get it, and it is found and corrected, in ${locale}`, async ({ browser }, { retry }) => {
      const key = `lifts-${locale.toLowerCase()}-${retry}`
      const desk = await sitDown(browser, 'editor', kind, locale)
      await desk.enterHome()
      await desk.goToList()
      await desk.beginNew()
      await desk.write({ 'en.title': titles.en, 'tc.title': titles.tc })
      await writeBodies(desk, writing)
      await desk.write(words)
      // A form has titles alone, which nobody converts.
      if (kind === 'form') await desk.write({ 'sc.title': toSimplified(titles.tc) })
      else await desk.simplify(titles.tc)
      await facts(desk, key)
      const documentId = await desk.save()
      expect(await findingsOf(kind, documentId)).toEqual([])
      await desk.submit('New.')

      const approver = await sitDown(browser, 'approver', kind, locale)
      const found = (at: Desk) => at.page.locator(`tbody a[href*="${documentId}"]`).first()
      await approver.enterHome()
      await approver.goToList()
      await approver.search(titles.en)
      await approver.open(found(approver))
      await approver.publish()
      const reader = await browser.newPage()
      const photograph = photographer(reader, `${kind}-${locale}-reader`)
      await expectReaders(reader, kind, key, inAll(titles), photograph)

      await desk.goBackToList()
      await desk.search(titles.en)
      await desk.open(found(desk))
      await desk.correct({ 'en.title': corrected.en, 'tc.title': corrected.tc, 'sc.title': toSimplified(corrected.tc) })
      if (kind !== 'form') await desk.confirmSimplified()
      expect(await findingsOf(kind, documentId)).toEqual([])
      await desk.submit('Another title.')
      await approver.goBackToList()
      await approver.search(corrected.en)
      await approver.open(found(approver))
      await approver.publish()
      await expectReaders(reader, kind, key, inAll(corrected), photograph)
      await unpublish(kind, documentId)
      expect([...desk.keyboard.faults, ...approver.keyboard.faults]).toEqual([])
    })
  }
}

/** A person at the desk, with a browser of their own. */
async function sitDown(browser: Browser, person: Person, kind: Writing['kind'], locale: Locale): Promise<Desk> {
  const context = await browser.newContext()
  await enter(context, person, locale)
  return new Desk(await context.newPage(), kind, locale, `${kind}-${locale}-${person}`)
}

const inAll = ({ en, tc }: Writing['titles']) => ({ en, tc, sc: toSimplified(tc) })

async function writeBodies({ keyboard, names, photograph }: Desk, { bodies }: Writing): Promise<void> {
  for (const language of ['en', 'tc'] as const) {
    for (const [index, { field, style, ...paragraphs }] of bodies.entries()) {
      const body = new BodyWriter(keyboard, names, field)
      if (index === 0) await body.openLanguage(language)
      else await body.goInto(language)
      await body[style](paragraphs[language])
      await photograph(`${field}-${language}`)
    }
  }
}
