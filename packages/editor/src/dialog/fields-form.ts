import { fieldMessage, fieldName } from '@clf/content/tree'
import type { NodeKind } from '@clf/content/tree'
import { choicesOf } from '../document/least-fields.ts'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import type { FileKind } from '../editor-options.ts'
import { element, freshId } from '../view/element.ts'
import { dialogWords, valueWords } from '../words/dialog-words.ts'
import { languageControl } from './language-control.ts'

/** One field of a form. */
export interface Control {
  element: HTMLElement
  /** Its value; undefined where it is left out. */
  read(): unknown
}

export interface FieldsForm {
  elements: HTMLElement[]
  read(): Raw
  /** What is wrong with what was filled in, in the language of the interface. */
  problems(): string[]
}

/** Fields that are decided elsewhere: names by references, spans by merging, targets by their list. */
const elsewhere: readonly string[] = ['id', 'colspan', 'rowspan', 'target']

export const shownFields = (kind: NodeKind): string[] => Object.keys(kind.schema.fields.shape).filter((name) => !elsewhere.includes(name))

/** A form made from the fields that a kind of node declares, whatever they are. */
export function fieldsForm(kind: NodeKind, fields: Raw, context: EditorContext): FieldsForm {
  const names = shownFields(kind)
  const controls = names.map((name) => [name, controlOf(kind, name, fields[name], context)] as const)
  const read = (): Raw => {
    const filled: Record<string, unknown> = {}
    // In the order of the schema, so that what is written twice is written alike.
    for (const name of Object.keys(kind.schema.fields.shape)) {
      const control = controls.find(([each]) => each === name)?.[1]
      const value = control === undefined ? fields[name] : control.read()
      if (value !== undefined) filled[name] = value
    }
    return filled
  }
  return {
    elements: controls.map(([, control]) => control.element),
    read,
    problems() {
      const filled = read()
      return names.flatMap((name) => {
        const message = fieldMessage(kind.schema, name, filled[name])
        return message === null ? [] : [message[context.interfaceLanguage]]
      })
    },
  }
}

interface FieldDefinition {
  type: string
  innerType?: { _zod: { def: object } }
  values?: readonly unknown[]
}

function controlOf(kind: NodeKind, name: string, value: unknown, context: EditorContext): Control {
  const field = kind.schema.fields.shape[name]
  const definition = innermost(field?._zod.def as unknown as FieldDefinition)
  const isOptional = field?.safeParse(undefined).success === true
  const label = fieldName(name)[context.interfaceLanguage]
  if (name === 'media' || name === 'captions') return fileControl(label, fileKind(kind, name), value, context)
  if (name === 'lang' || name === 'hreflang') return languageControl(label, value, context)
  const choices = field === undefined ? [] : choicesOf(field)
  if (choices.length > 0) return choiceControl(label, choices, value, isOptional, context)
  if (definition.type === 'boolean') return tickControl(label, value, (ticked) => ticked)
  if (definition.type === 'literal') return tickControl(label, value, (ticked) => (ticked ? true : undefined))
  if (definition.type === 'int' || definition.type === 'number') return textControl(label, value, (text) => (text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text))
  if (definition.type === 'string') return textControl(label, value, (text) => (text === '' && isOptional ? undefined : text))
  return textControl(label, value === undefined ? '' : JSON.stringify(value), readJson)
}

function readJson(text: string): unknown {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The schema says what it should have been.
    return text
  }
}

function innermost(definition: FieldDefinition): FieldDefinition {
  return definition.innerType === undefined ? definition : innermost(definition.innerType._zod.def as FieldDefinition)
}

export function textControl(label: string, value: unknown, read: (text: string) => unknown, help?: string): Control {
  const id = freshId('field')
  const input = element('input', { id, type: 'text', 'aria-describedby': help === undefined ? undefined : `${id}-help` })
  input.value = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const lines = [element('label', { for: id }, label), ...(help === undefined ? [] : [element('p', { id: `${id}-help`, class: 'clf-editor-help' }, help)])]
  return { element: element('div', { class: 'clf-editor-field' }, ...lines, input), read: () => read(input.value.trim()) }
}

export function tickControl(label: string, value: unknown, read: (ticked: boolean) => unknown): Control {
  const id = freshId('field')
  const input = element('input', { id, type: 'checkbox' })
  input.checked = value === true
  return { element: element('div', { class: 'clf-editor-field clf-editor-tick' }, input, element('label', { for: id }, label)), read: () => read(input.checked) }
}

export function choiceControl(label: string, choices: readonly (string | number)[], value: unknown, isOptional: boolean, { say }: EditorContext): Control {
  const id = freshId('field')
  const options = choices.map((choice) => element('option', { value: String(choice), selected: choice === value }, valueWords[choice] ? say(valueWords[choice]) : String(choice)))
  const none = isOptional ? [element('option', { value: '', selected: value === undefined }, say(dialogWords.notSet))] : []
  const select = element('select', { id }, ...none, ...options)
  return {
    element: element('div', { class: 'clf-editor-field' }, element('label', { for: id }, label), select),
    read: () => choices.find((choice) => String(choice) === select.value),
  }
}

function fileKind(kind: NodeKind, name: string): FileKind {
  if (name === 'captions') return 'captions'
  return kind.schema.type === 'image' || kind.schema.type === 'video' ? kind.schema.type : 'file'
}

function fileControl(label: string, wanted: FileKind, value: unknown, { options, say }: EditorContext): Control {
  let media = typeof value === 'string' ? value : undefined
  const id = freshId('field')
  const choose = wanted === 'image'
    ? (options.chooseImage ?? (options.chooseFile && (() => options.chooseFile?.('image') ?? Promise.resolve(null))))
    : options.chooseFile && (() => options.chooseFile?.(wanted) ?? Promise.resolve(null))
  const state = element('p', { id: `${id}-state`, class: 'clf-editor-help', role: 'status' })
  const show = (name?: string): void => {
    state.textContent = media === undefined ? say(dialogWords.noFile) : say(dialogWords.chosen, name ?? options.fileOf?.(media)?.name ?? media)
  }
  const button = element('button', { type: 'button', id, 'aria-describedby': state.id }, `${say(dialogWords.choose)} (${label})`)
  const clear = element('button', { type: 'button' }, `${say(dialogWords.remove)} (${label})`)
  button.addEventListener('click', () => {
    if (choose === undefined) {
      state.textContent = say(dialogWords.noChooser)
      return
    }
    void choose().then((chosen) => {
      if (chosen === null) return
      media = chosen.media
      show(chosen.name)
      button.focus()
    })
  })
  clear.addEventListener('click', () => {
    media = undefined
    show()
  })
  show()
  return { element: element('div', { class: 'clf-editor-field', role: 'group', 'aria-label': label }, state, button, ' ', clear), read: () => media }
}
