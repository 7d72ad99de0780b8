import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differences, unknownDeclarations } from './native-equal/differences.ts'
import { everyFact } from './native-equal/every-fact.ts'
import { subjectsOf } from './native-equal/subjects.ts'
import type { Subject } from './native-equal/subject.ts'
import { copyText } from './native-equal/typing-facts.ts'
import { clearPage } from './show.ts'
import { elements } from './stories.ts'

const judged: [string, Subject[]][] = []
for (const [element, stories] of elements) {
  const subjects: Subject[] = []
  for (const story of stories) subjects.push(...(await subjectsOf(story)))
  if (subjects.length > 0) judged.push([element, subjects])
}

beforeAll(copyText)
afterAll(clearPage)

describe.each(judged)('a control in %s', { timeout: 60_000 }, (_element, subjects) => {
  test.each(everyFact)('$name', async (fact) => {
    expect(await differences(subjects, fact)).toEqual([])
  })
})

test.each(elements)('%s declares no difference that does not exist', (element, stories) => {
  const [, subjects = []] = judged.find(([name]) => name === element) ?? []
  for (const story of stories) {
    const own = subjects.filter((subject) => subject.story === story)
    const advice = `<${element}>, story ${story.name}: write each of parameters.nativeDiffers as "control, fact: why", with the names of a failing test.`
    expect(unknownDeclarations(own, story.nativeDiffers, everyFact), advice).toEqual([])
  }
})

test('the stories hold every kind of control', () => {
  const kinds = new Set(judged.flatMap(([, subjects]) => subjects.map(({ kind }) => kind)))
  expect([...kinds]).toEqual(expect.arrayContaining(['text', 'email', 'tel', 'search', 'textarea', 'select-one', 'radio', 'checkbox', 'file', 'hidden', 'submit', 'button']))
})
