import type { Locator } from '@playwright/test'
import { expect } from '../patient.ts'
import type { Keyboard } from './keyboard.ts'
import type { Photograph } from './pictures.ts'
import type { FilePayload } from './files-to-upload.ts'
import type { Names } from './names.ts'
import { upload } from './upload.ts'

interface WrittenTable {
  caption: string
  /** Heads all columns. */
  mergedHead: string
  rows: readonly (readonly string[])[]
}

/** Writes a body of the form, by the keys that its editor tells. */
export class BodyWriter {
  private language: 'en' | 'tc' | 'sc' = 'en'

  private readonly keyboard: Keyboard
  private readonly names: Names
  private readonly field: string

  /** @param field name of the body among the words of the document */
  constructor(keyboard: Keyboard, names: Names, field = 'body') {
    this.keyboard = keyboard
    this.names = names
    this.field = field
  }

  private get place(): Locator {
    return this.keyboard.page.locator(`[data-body="${this.language}.${this.field}"]`)
  }

  private get text(): Locator {
    return this.place.locator('[contenteditable="true"]').first()
  }

  /** Chooses the language that is written, and goes into its text. */
  async openLanguage(language: 'en' | 'tc' | 'sc'): Promise<void> {
    const { keyboard, names } = this
    const choice = keyboard.page.getByRole('button', { name: names.writeIn(names.languages[language]) })
    await keyboard.tabTo(choice, 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await this.goInto(language)
  }

  /** Goes on into the text of the language that is written already. */
  async goInto(language: 'en' | 'tc' | 'sc'): Promise<void> {
    this.language = language
    await this.keyboard.tabTo(this.text)
  }

  /** Numbered paragraphs in an empty text. */
  async numbered(paragraphs: readonly string[]): Promise<void> {
    for (const [index, words] of paragraphs.entries()) {
      await this.keyboard.press(index === 0 ? 'Control+Alt+1' : 'Enter')
      await this.keyboard.type(words)
    }
  }

  /** Paragraphs without numbers in an empty text. */
  async plain(paragraphs: readonly string[]): Promise<void> {
    for (const [index, words] of paragraphs.entries()) {
      if (index > 0) await this.keyboard.press('Enter')
      await this.keyboard.type(words)
    }
  }

  /** Goes to the toolbar and presses a button of it, or an entry of its menu. */
  async tool(name: string, entry?: string): Promise<void> {
    const { keyboard } = this
    await keyboard.press('Alt+F10')
    await keyboard.look()
    const button = this.place.getByRole('toolbar').first().getByRole('button', { name, exact: true })
    await keyboard.arrowTo(button, 'ArrowRight')
    await keyboard.press('Enter')
    if (entry === undefined) return
    await keyboard.arrowTo(this.place.getByRole('menu').getByRole('menuitem', { name: entry }))
    await keyboard.press('Enter')
  }

  async table({ caption, mergedHead, rows }: WrittenTable): Promise<void> {
    const { keyboard, names } = this
    await keyboard.press('Enter')
    await keyboard.press('Control+Alt+0')
    await this.tool(names.tool.table, names.tool.insertTable)
    const dialog = keyboard.page.getByRole('dialog')
    await keyboard.write(dialog.getByLabel(names.rows, { exact: true }), String(rows.length + 1))
    await keyboard.write(dialog.getByLabel(names.columns, { exact: true }), String(rows[0]?.length ?? 1))
    await keyboard.press('Enter')
    await keyboard.expectAt(this.text, 'the caption of the new table')
    await keyboard.type(caption)
    await keyboard.press('Enter')
    for (let joined = 1; joined < (rows[0]?.length ?? 1); joined += 1) await this.tool(names.tool.table, names.tool.selectRight)
    await this.tool(names.tool.table, names.tool.merge)
    await keyboard.type(mergedHead)
    for (const cell of rows.flat()) {
      await keyboard.press('Tab')
      await keyboard.type(cell)
    }
    await keyboard.press('Escape')
  }

  /** A paragraph with a footnote behind it. */
  async footnote(words: string, note: string, photograph: Photograph): Promise<void> {
    const { keyboard, names } = this
    await keyboard.type(words)
    await keyboard.press('Control+Alt+f')
    const dialog = keyboard.page.getByRole('dialog')
    await keyboard.expectAt(dialog.locator('[contenteditable="true"]'), 'the words of the note')
    await keyboard.type(note)
    await photograph('footnote')
    await keyboard.use(dialog.getByRole('button', { name: names.insertIt, exact: true }))
    await keyboard.expectAt(this.text, 'the text, when the note is written')
  }

  /** An image that is uploaded for it. */
  async image({ file, words, photograph }: { file: FilePayload; words: string; photograph: Photograph }): Promise<void> {
    const { keyboard, names } = this
    await this.tool(names.tool.image)
    const dialog = keyboard.page.locator('dialog[open]').first()
    await upload({ keyboard, names, place: dialog, file, photograph })
    await keyboard.write(dialog.getByRole('textbox').first(), words)
    await photograph('image')
    await keyboard.use(dialog.getByRole('button', { name: names.done, exact: true }))
    await keyboard.expectAt(this.text, 'the text, when the image is in it')
  }

  /** A file to download, that is uploaded for it. */
  async attachment({ file, title, photograph }: { file: FilePayload; title: string; photograph: Photograph }): Promise<void> {
    const { keyboard, names } = this
    await this.tool(names.tool.insert, names.tool.attachments)
    const dialog = keyboard.page.locator('dialog[open]').first()
    await keyboard.expectAt(dialog.getByRole('textbox'), 'the title of the attachments')
    await keyboard.use(dialog.getByRole('button', { name: names.done, exact: true }))
    await keyboard.expectAt(this.text, 'the text, with the empty file selected')
    await keyboard.press('Alt+Enter')
    await upload({ keyboard, names, place: dialog, file, photograph })
    await keyboard.write(dialog.getByRole('textbox').first(), title)
    await photograph('attachment')
    await keyboard.use(dialog.getByRole('button', { name: names.done, exact: true }))
    await keyboard.expectAt(this.text, 'the text, when the file is in it')
  }
}
