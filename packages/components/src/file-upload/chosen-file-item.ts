import { formatFileSize } from '@clf/text'
import { fill } from '../internal/fill.ts'
import { formatOf } from './file-kind.ts'

/** One line of the list: name, format, size, and a button that calls `remove`. `removeWords` holds the place `{file}`. */
export function chosenFileItem(file: File, removeWords: string, remove: () => void): HTMLLIElement {
  const item = document.createElement('li')
  const name = document.createElement('span')
  const details = [formatOf(file), formatFileSize(file.size)].filter(Boolean).join(', ')
  name.textContent = `${file.name} (${details})`
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'clf-button-secondary'
  button.textContent = fill(removeWords, { file: file.name })
  button.addEventListener('click', remove)
  item.append(name, button)
  return item
}
