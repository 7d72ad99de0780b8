import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const built = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')
const sentences = ['fieldset/group-parts.js', 'field/control-requirements.js', 'table/table.js', 'tabs/tabs.js', 'dialog/dialog.js', 'header/header.js'].flatMap((file) =>
  [...built(file).matchAll(/'(it[^'\n]*?\. Write|its [^'\n]*?\. Write|no link[^'\n]*?\. Write)/g)].map(([, sentence = '']) => sentence)
)

test('the bundle that a site serves carries no advice to its author', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(8)
  expect(sentences.filter((sentence) => built('clf.bundle.js').includes(sentence))).toEqual([])
})

test('the bundle for development carries all of it', () => {
  expect(sentences.filter((sentence) => !built('clf.bundle.development.js').includes(sentence))).toEqual([])
})
