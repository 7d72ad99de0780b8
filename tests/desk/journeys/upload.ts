import type { Locator } from '@playwright/test'
import { expect } from '../patient.ts'
import type { FilePayload } from './files-to-upload.ts'
import type { Keyboard } from './keyboard.ts'
import type { Names } from './names.ts'
import type { Photograph } from './pictures.ts'

interface Upload {
  keyboard: Keyboard
  names: Names
  /** Part of the page with the button that asks for a file, and the status that then names it. */
  place: Locator
  file: FilePayload
  photograph: Photograph
}

/** Chooses a file from the dialog of the browser, which the person's own system shows. */
export async function upload({ keyboard, names, place, file, photograph }: Upload): Promise<void> {
  const { page } = keyboard
  const asking = place.getByRole('button', { name: names.chooseFile })
  await keyboard.tabTo(asking)
  await keyboard.press('Enter')
  const files = page.locator('dialog[open]').filter({ has: page.locator('input[type="file"]') })
  await keyboard.expectAt(files.locator('input[type="file"]'), 'where a file is uploaded')
  await expect(files.getByRole('status').filter({ hasText: /\d/ })).toBeVisible()
  await photograph('files')
  const asked = page.waitForEvent('filechooser')
  await keyboard.press('Space')
  await (await asked).setFiles(file)
  await expect(files).toHaveCount(0)
  await keyboard.expectAt(asking, 'the button that asked for the file')
  await expect(place.getByRole('status').first()).toContainText(file.name)
}
