import { expect, test } from 'vitest'
import { generatorList } from './list.ts'

test('the list names every generator with its words in order', () => {
  const commands = generatorList().split('\n').filter((line) => line.startsWith('npm run new '))
  expect(commands).toEqual(expect.arrayContaining(['npm run new element NAME EN TC SC', 'npm run new rule NAME', 'npm run new story NAME STORY']))
})

test('each generator says what it makes', () => {
  const text = generatorList()
  expect(text).toContain('a web component with its test, stories and README')
  expect(text).toContain('EN  Its accessible name in English: (default Notes)')
})
