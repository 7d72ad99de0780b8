import { mountEditor } from '@clf/editor'
import type { DocumentTree } from '@clf/content/tree'
import { canRepair, editionRules, judgeEdition, repairFinding, rules } from '@clf/rules'
import type { Edition } from '@clf/rules'
import { afterEach, expect, test } from 'vitest'
import { isLanguage } from '../language/said.ts'
import { changesBetween } from './changes-between.ts'
import type { Change } from './changes-between.ts'
import { changeOf, changedEdition, isTree } from './edition-changes.ts'
import { faultyEdition } from './fixtures/faulty-editions.ts'

const mending = [...rules, ...editionRules].map(({ id }) => id).filter(canRepair)

afterEach(() => document.body.replaceChildren())

/** A faulty edition, what its rule finds there, and the changes of the form that mend it, as they come out of the worker. */
function mended(rule: string) {
  const edition = faultyEdition(rule)
  if (!edition) throw new Error(`Write an edition in which ${rule} finds something that it can mend.`)
  const findings = judgeEdition(edition).findings.filter((each) => each.rule === rule)
  const after = findings.map((finding) => repairFinding(edition, finding)).find((each) => each !== null)
  if (!after) throw new Error(`${rule} mends nothing of ${JSON.stringify(findings)}`)
  return { edition, findings, changes: changesBetween(edition, changedEdition(edition, structuredClone(changeOf(edition, after)))) }
}

/** What the form holds at a path of a body. */
function treeAt({ words }: Edition, path: string): DocumentTree | undefined {
  const [language = '', field = ''] = path.split('.')
  const tree: unknown = isLanguage(language) ? words[language]?.[field as never] : undefined
  return isTree(tree) ? tree : undefined
}

function withChange(edition: Edition, { path, value }: Change): Edition {
  const [first = '', field] = path.split('.')
  if (!isLanguage(first)) return { ...edition, facts: { ...edition.facts, [first]: value } }
  const words = field === undefined ? value : { ...edition.words[first], [field]: value }
  return { ...edition, words: { ...edition.words, [first]: words } } as Edition
}

test.each(mending)('what %s finds is mended in the editor, and one step back gives the same bytes', (rule) => {
  const { edition, findings, changes } = mended(rule)
  let form = edition
  for (const change of changes) {
    const before = treeAt(edition, change.path)
    if (!before || !isTree(change.value)) {
      form = withChange(form, change)
      continue
    }
    const place = document.createElement('main')
    document.body.append(place)
    const editor = mountEditor(place, { tree: before, language: 'sc', interfaceLanguage: 'en', label: 'Body', onChange() {} })
    editor.focus()
    const written = JSON.stringify(editor.read())
    expect(editor.change(change.value)).toBe(true)
    expect(editor.read()).toEqual(change.value)
    expect(place.contains(document.activeElement)).toBe(true)
    form = withChange(form, { path: change.path, value: editor.read() })
    expect(editor.undo()).toBe(true)
    expect(JSON.stringify(editor.read())).toBe(written)
    expect(written).toBe(JSON.stringify(before))
    expect(editor.undo()).toBe(false)
  }
  expect(changes).not.toEqual([])
  expect(judgeEdition(form).findings.filter((each) => each.rule === rule).length).toBeLessThan(findings.length)
})
