import { afterAll, expect, test } from 'vitest'
import { isButton } from './native-equal/control.ts'
import { inertTree } from './native-equal/markup.ts'
import { visit } from './native-equal/restored.ts'
import type { Subject } from './native-equal/subject.ts'
import { subjectsOf } from './native-equal/subjects.ts'
import { clearPage } from './show.ts'
import { elements, type Story } from './stories.ts'

// Browsers do not choose files again for a person, and a button holds no answer.
const isRestorable = ({ kind }: Subject) => !isButton({ type: kind }) && kind !== 'file'

/** The controls of those stories that show a kind of control no earlier one does. A shadow tree is a page of its own in plain HTML. */
async function visitsOf(stories: readonly Story[]): Promise<Subject[][]> {
  const known = new Set<string>()
  const visits: Subject[][] = []
  for (const story of stories) {
    const subjects = (await subjectsOf(story)).filter(isRestorable)
    for (const together of Map.groupBy(subjects, ({ bare }) => bare).values()) {
      if (together.every(({ kind }) => known.has(kind))) continue
      for (const { kind } of together) known.add(kind)
      visits.push(together)
    }
  }
  return visits
}

const judged: [string, Subject[][]][] = []
for (const [element, stories] of elements) {
  const visits = await visitsOf(stories)
  if (visits.length > 0) judged.push([element, visits])
}

// autocomplete="off" asks the browser to forget.
function isForgotten({ bare, mark }: Subject): boolean {
  const control = inertTree(bare).querySelector(`[data-control="${mark}"]`)
  return [control, control?.closest('form')].some((holder) => holder?.getAttribute('autocomplete') === 'off')
}

afterAll(clearPage)

test.each(judged)('a control in %s is as the browser left it when the page is come back to', { timeout: 60_000 }, async (element, visits) => {
  for (const subjects of visits) {
    const [first] = subjects
    const where = `<${element}>, story ${first?.story.name}, controls ${subjects.map(({ name }) => name).join(', ')}`
    const native = await visit(subjects, 'native')
    const kept = subjects.map((subject, at) => (isForgotten(subject) ? native.loaded[at] : native.left[at]))
    expect(native.restored, `${where}: this browser does not restore plain HTML, so that nothing is judged.`).toEqual(kept)
    const advice = `${where}: not what plain HTML holds after "back". Write no value to the control as the element comes alive.`
    expect(await visit(subjects, 'ours'), advice).toEqual(native)
  }
})
