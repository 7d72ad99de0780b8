import type { Locator } from '@playwright/test'
import { expect } from '../patient.ts'
import type { Keyboard } from './keyboard.ts'
import type { Photograph } from './pictures.ts'
import type { FilePayload } from './picture-file.ts'
import type { namesIn } from './names.ts'

type Names = ReturnType<typeof namesIn>

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

  constructor(keyboard: Keyboard, names: Names) {
    this.keyboard = keyboard
    this.names = names
  }

  private get place(): Locator {
    return this.keyboard.page.locator(`[data-body="${this.language}.body"]`)
  }

  private get text(): Locator {
    return this.place.locator('[contenteditable="true"]').first()
  }

  /** Chooses the language that is written, and goes into its text. */
  async openLanguage(language: 'en' | 'tc' | 'sc'): Promise<void> {
    const { keyboard, names } = this
    this.language = language
    const choice = keyboard.page.getByRole('button', { name: names.writeIn(names.languages[language]) })
    await keyboard.tabTo(choice, 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await keyboard.tabTo(this.text)
  }

  /** Numbered paragraphs in an empty text. */
  async numbered(paragraphs: readonly string[]): Promise<void> {
    for (const [index, words] of paragraphs.entries()) {
      await this.keyboard.press(index === 0 ? 'Control+Alt+1' : 'Enter')
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
    await this.upload(dialog, file, photograph)
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
    await this.upload(dialog, file, photograph)
    await keyboard.write(dialog.getByRole('textbox').first(), title)
    await photograph('attachment')
    await keyboard.use(dialog.getByRole('button', { name: names.done, exact: true }))
    await keyboard.expectAt(this.text, 'the text, when the file is in it')
  }

  /** Chooses a file from the dialog of the browser, which the person's own system shows. */
  private async upload(dialog: Locator, file: FilePayload, photograph: Photograph): Promise<void> {
    const { keyboard, names } = this
    const { page } = keyboard
    await keyboard.tabTo(dialog.getByRole('button', { name: names.chooseFile }))
    await keyboard.press('Enter')
    const files = page.locator('dialog[open]').filter({ has: page.locator('input[type="file"]') })
    const input = files.locator('input[type="file"]')
    await keyboard.expectAt(input, 'where a file is uploaded')
    await expect(files.getByRole('status').filter({ hasText: /\d/ })).toBeVisible()
    await photograph('files')
    const asked = page.waitForEvent('filechooser')
    await keyboard.press('Space')
    await (await asked).setFiles(file)
    await expect(files).toHaveCount(0)
    await keyboard.expectAt(dialog.getByRole('button', { name: names.chooseFile }), 'the button that asked for the file')
    await expect(dialog.getByRole('status')).toContainText(file.name)
  }
}
