import { expect, test } from 'vitest'
import { completed, generatorList } from './list.ts'

test('the list names every generator with its words in order', () => {
  const commands = generatorList().split('\n').filter((line) => line.startsWith('npm run new '))
  expect(commands).toEqual(expect.arrayContaining(['npm run new element NAME [EN] [TC] [SC]', 'npm run new rule NAME [ABOUT]', 'npm run new story NAME STORY']))
})

test('each generator says what it makes', () => {
  const text = generatorList()
  expect(text).toContain('a web component with its test, stories and README')
  expect(text).toContain('EN  Its accessible name in English: (default Notes)')
  expect(text).toContain('ABOUT  What it judges: both, pages or editions (default both)')
})

test('what is missing and has a default takes it', () => {
  expect(completed(['rule', 'title-is-plain'])).toEqual(['rule', 'title-is-plain', 'both'])
  expect(completed(['rule', 'title-is-plain', 'pages'])).toEqual(['rule', 'title-is-plain', 'pages'])
})

test('a missing name is said in one sentence with the right use', () => {
  expect(() => completed(['rule'])).toThrow('The name is missing, and there is no terminal to ask in. Write it behind the command: npm run new rule NAME [ABOUT]')
})

test('an unknown generator is answered with those there are', () => {
  expect(() => completed(['page'])).toThrow(/^There is no generator "page"\. There are element, story, rule, /)
})
