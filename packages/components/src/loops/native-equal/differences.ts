import { told, type Fact } from './fact.ts'
import type { Subject } from './subject.ts'

const keyOf = ({ name }: Subject, fact: Fact) => `${name}, ${fact.name}`

const isDeclared = (subject: Subject, fact: Fact) => subject.story.nativeDiffers.some((entry) => entry.startsWith(`${keyOf(subject, fact)}: `))

const placeOf = ({ story, language, name, kind }: Subject) => `<${story.element}>, story ${story.name}, ${language}, control ${name} (${kind})`

const isRecord = (found: unknown): found is Record<string, unknown> => typeof found === 'object' && found !== null && !Array.isArray(found)

/** Both findings in words, but for the parts in which they agree. */
function unlike(native: unknown, ours: unknown): [string, string] {
  if (!isRecord(native) || !isRecord(ours)) return [told(native), told(ours)]
  const keys = Object.keys(native).filter((key) => told(native[key]) !== told(ours[key]))
  const part = (found: Record<string, unknown>) => told(Object.fromEntries(keys.map((key) => [key, found[key]])))
  return [part(native), part(ours)]
}

async function difference(subject: Subject, fact: Fact, all: readonly Subject[]): Promise<string[]> {
  const [native, ours] = unlike(await fact.find(subject, 'native', all), await fact.find(subject, 'ours', all))
  const key = keyOf(subject, fact)
  if (native === ours) return isDeclared(subject, fact) ? [`${placeOf(subject)}: "${fact.name}" holds. Take "${key}: …" out of parameters.nativeDiffers.`] : []
  if (isDeclared(subject, fact)) return []
  return [`${placeOf(subject)}: not so: "${fact.name}". Plain HTML: ${native}. In the element: ${ours}. ${fact.advice} If it is meant, declare parameters: { nativeDiffers: ['${key}: why'] }.`]
}

/** Where `fact` differs between the controls of an element and the same controls in plain HTML, but for what the stories declare; and what they declare in vain. */
export async function differences(all: readonly Subject[], fact: Fact): Promise<string[]> {
  const found: string[] = []
  for (const subject of all) {
    const siblings = all.filter(({ story }) => story === subject.story)
    found.push(...(await difference(subject, fact, siblings)))
  }
  return found
}

/** Entries of `nativeDiffers` that name no control and fact of their story. */
export function unknownDeclarations(all: readonly Subject[], declared: readonly string[], facts: readonly Fact[]): string[] {
  const keys = all.flatMap((subject) => facts.map((fact) => `${keyOf(subject, fact)}: `))
  return declared.filter((entry) => !keys.some((key) => entry.startsWith(key)))
}
