import type { EditorContext } from '../context.ts'
import { element, freshId } from '../view/element.ts'
import { dialogWords, valueWords } from '../words/dialog-words.ts'
import type { Control } from './fields-form.ts'

// The languages of the site, then those that most people in Hong Kong speak or read beside them.
const offered = ['en', 'zh-Hant-HK', 'zh-Hans', 'fil', 'id', 'hi', 'ne', 'pa', 'th', 'ur', 'vi', 'bn', 'ta', 'ja', 'ko', 'fr', 'de', 'pt', 'es', 'la']

/** A choice of language by name; any other by its tag. */
export function languageControl(label: string, value: unknown, { say, interfaceLanguage }: EditorContext): Control {
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' })
  const given = typeof value === 'string' ? value : ''
  const isOffered = given === '' || offered.includes(given)
  const [id, otherId] = [freshId('field'), freshId('field')]
  const options = offered.map((tag) => element('option', { value: tag, selected: tag === given }, valueWords[tag] ? say(valueWords[tag]) : (names.of(tag) ?? tag)))
  const select = element('select', { id }, element('option', { value: '', selected: given === '' }, say(dialogWords.sameLanguage)), ...options)
  const other = element('input', { id: otherId, type: 'text', autocomplete: 'off' })
  other.value = isOffered ? '' : given
  return {
    element: element('div', { class: 'clf-editor-field' }, element('label', { for: id }, label), select, element('label', { for: otherId }, say(dialogWords.otherLanguage)), other),
    read: () => other.value.trim() || select.value || undefined,
  }
}
