import type { Locator, Page } from '@playwright/test'
import { toSimplified } from '@clf/text/simplified'
import { cmsUrl } from '../../support/addresses.ts'
import { expect } from '../patient.ts'
import type { Locale } from '../sign-in.ts'
import { Keyboard } from './keyboard.ts'
import { listName, namesIn } from './names.ts'
import type { KindOfJourney, Names } from './names.ts'
import { photographer } from './pictures.ts'
import type { Photograph } from './pictures.ts'

/** The desk as somebody without a mouse goes through it: the steps that every kind of document has. */
export class Desk {
  readonly page: Page
  readonly keyboard: Keyboard
  readonly locale: Locale
  readonly names: Names
  readonly photograph: Photograph
  private readonly kind: KindOfJourney
  private readonly linkToList: Locator

  /** @param journey name of the folder in which the pictures of its steps lie */
  constructor(page: Page, kind: KindOfJourney, locale: Locale, journey = `${kind}-${locale}`) {
    this.page = page
    this.kind = kind
    this.keyboard = new Keyboard(page)
    this.locale = locale
    this.names = namesIn(locale)
    this.photograph = photographer(page, journey)
    this.linkToList = page.getByRole('link', { name: listName(kind, locale), exact: true })
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`)
  }

  async enterHome(): Promise<void> {
    await this.page.goto(`${cmsUrl}/admin/`)
    await expect(this.page.locator('main h1')).toBeVisible()
    await this.photograph('home')
  }

  /** From the home page to the list of the kind. */
  async goToList(): Promise<void> {
    const { page, keyboard, names } = this
    await keyboard.use(page.getByRole('link', { name: names.documents, exact: true }).first())
    await expect(page.locator('main h1')).toBeVisible()
    await keyboard.use(this.linkToList)
    await this.listStands()
    await this.photograph('list')
  }

  async beginNew(): Promise<void> {
    await this.keyboard.use(this.page.getByRole('link', { name: this.names.writeNew }))
    await this.formStands()
    await this.photograph('new')
  }

  /** Writes in fields, in the order of the form. */
  async write(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.keyboard.write(this.field(name), value)
  }

  /** Makes the Simplified words from the Traditional ones, and says that somebody has read them. */
  async simplify(title: string): Promise<void> {
    const { page, keyboard, names } = this
    await keyboard.tabTo(page.getByRole('button', { name: names.convert }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(this.field('sc.title')).toHaveValue(toSimplified(title))
    await keyboard.use(page.getByRole('button', { name: names.haveRead }).first())
    await expect(page.getByRole('group', { name: names.languages.sc, exact: true })).toBeFocused()
    await keyboard.look()
    await this.photograph('converted')
  }

  /** @param date as `2026-11-20` */
  async writeDate(field: string, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-')
    const values: Readonly<Record<string, string>> = { year, month, day }
    for (const part of await this.page.locator(`[data-field="${field}"] input`).all()) await this.keyboard.write(part, values[(await part.getAttribute('data-part')) ?? ''] ?? '')
  }

  /** Searches what may stand in a relation, and takes the first that is found. */
  async relate(field: string, words: string): Promise<void> {
    const relation = this.page.locator(`[data-field="${field}"]`)
    await this.keyboard.write(relation.getByRole('searchbox'), words)
    await this.keyboard.use(relation.getByRole('checkbox').first(), 'Space')
    await expect(relation.getByRole('checkbox').first()).toBeChecked()
  }

  /** Saves a new document, and returns its `documentId`. */
  async save(): Promise<string> {
    const { page, keyboard, names } = this
    await keyboard.tabTo(page.getByRole('button', { name: names.save, exact: true }))
    await this.photograph('save')
    await keyboard.press('Enter')
    await page.waitForURL(new RegExp(`${this.kind}/(?!create)[a-z0-9]{10,}`))
    await this.formStands()
    await keyboard.expectSomewhere()
    await this.photograph('saved')
    return page.url().split('/').at(-1)?.split('?')[0] ?? ''
  }

  async goBackToList(): Promise<void> {
    await this.keyboard.tabTo(this.linkToList, 'Shift+Tab')
    await this.keyboard.press('Enter')
    await this.listStands()
  }

  /** Searches a list by what people call a document. */
  async search(words: string): Promise<void> {
    const { page, keyboard, names } = this
    await keyboard.use(page.locator('main').getByRole('button', { name: names.openSearch, exact: true }))
    await keyboard.expectAt(page.getByRole('searchbox', { name: names.search }), 'where is searched')
    await keyboard.type(words)
    const answered = page.waitForResponse(/[?&]_q=/)
    await keyboard.press('Enter')
    const { results } = (await (await answered).json()) as { results: unknown[] }
    await expect(page.locator('tbody tr')).toHaveCount(results.length)
  }

  /** Opens a document that the list shows. */
  async open(found: Locator): Promise<void> {
    await expect(found).toBeVisible()
    // Until the desk has mended it, a list is passed over by the Tab key.
    await expect(found).toHaveAttribute('tabindex', '0')
    await this.photograph('found')
    await this.keyboard.use(found)
    await this.formStands()
    await this.photograph('opened')
  }

  /** Writes fields of a stored document anew, and saves it by the key that the panel tells. */
  async correct(values: Readonly<Record<string, string>>): Promise<void> {
    await this.write(values)
    await this.saveByKey()
    await this.photograph('corrected')
  }

  /** Says that the Simplified words are right, which the form holds for older than the Traditional ones. */
  async confirmSimplified(): Promise<void> {
    const read = this.page.getByRole('button', { name: this.names.haveRead }).first()
    await this.keyboard.tabTo(read, 'Shift+Tab')
    await this.photograph('older')
    await this.keyboard.press('Enter')
    await expect(read).toHaveCount(0)
    await this.saveByKey()
    await this.photograph('confirmed')
  }

  private async saveByKey(): Promise<void> {
    const { page, keyboard, names } = this
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('button', { name: names.save, exact: true })).toBeDisabled()
    await keyboard.expectSomewhere()
  }

  /** Submits what an editor has before them, with a comment. */
  async submit(comment: string): Promise<void> {
    const { page, keyboard } = this
    const approval = page.locator('[data-approval]')
    await keyboard.tabTo(approval.getByRole('textbox'), 'Shift+Tab')
    await page.keyboard.type(comment)
    await keyboard.tabTo(approval.locator('[data-step="submit"]'))
    await this.photograph('submit')
    await keyboard.press('Enter')
    await expect(page.locator('[data-approval="submitted"]')).toBeVisible()
    await keyboard.expectSomewhere()
    await this.photograph('submitted')
  }

  /** Publishes what an approver has before them. */
  async publish(): Promise<void> {
    const { page, keyboard, names } = this
    const publish = page.getByRole('button', { name: names.publish, exact: true })
    await keyboard.tabTo(publish)
    await this.photograph('publish')
    await keyboard.press('Enter')
    await expect(publish).toBeDisabled()
    await keyboard.expectSomewhere()
    await this.photograph('published')
  }

  private async listStands(): Promise<void> {
    await expect(this.page.locator('tbody tr').first()).toBeVisible()
  }

  private async formStands(): Promise<void> {
    await expect(this.page.locator('[data-group]').first()).toBeVisible()
    await expect(this.page.locator('[data-head] > [role="status"]')).toHaveCount(0)
  }
}
