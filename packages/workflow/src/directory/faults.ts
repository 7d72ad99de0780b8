import type { Language } from '../language.ts'
import { directorySchema, type Addressee, type Directory } from './schema.ts'
import { directoryFaultWords } from './words.ts'

export type DirectoryFaultCode = 'wrong-shape' | 'unknown-post' | 'unknown-group' | 'unknown-person' | 'twice' | 'ends-before-it-begins' | 'circle' | 'too-few-in-last-resort'

export interface DirectoryFault {
  code: DirectoryFaultCode
  /** Where it is, such as `posts.head.escalatesTo`. */
  place: string
  detail: string
}

/** What is wrong and what to do, in the language. */
export const directoryFaultMessage = ({ code, place, detail }: DirectoryFault, language: Language): string => directoryFaultWords[code][language]({ place, detail })

/** A directory without faults, or what is wrong with it. */
export function readDirectory(source: unknown): { directory: Directory; faults: [] } | { directory?: undefined; faults: DirectoryFault[] } {
  const { data: directory, error } = directorySchema.safeParse(source)
  if (error) return { faults: error.issues.map(({ path, code }) => ({ code: 'wrong-shape', place: path.join('.') || 'directory', detail: code })) }
  const faults = [...unknownNames(directory), ...doubles(directory), ...days(directory), ...circles(directory)]
  const last = directory.groups.find(({ id }) => id === directory.lastResort)
  if (last && new Set(last.members.map(({ post }) => post)).size < 2) faults.push({ code: 'too-few-in-last-resort', place: 'lastResort', detail: last.id })
  return faults.length > 0 ? { faults } : { directory, faults: [] }
}

/** A directory without faults. Throws an error that lists all of them, in English. */
export function directoryOf(source: unknown): Directory {
  const { directory, faults } = readDirectory(source)
  if (!directory) throw new Error(`The directory has faults:\n${faults.map((fault) => `- ${directoryFaultMessage(fault, 'en')}`).join('\n')}`)
  return directory
}

function unknownNames({ people, posts, groups, holdings, leave, lastResort }: Directory): DirectoryFault[] {
  const known = { post: new Set(posts.map(({ id }) => id)), group: new Set(groups.map(({ id }) => id)), person: new Set(people.map(({ id }) => id)) }
  const check = (kind: keyof typeof known, place: string, detail: string | undefined): DirectoryFault[] =>
    detail === undefined || known[kind].has(detail) ? [] : [{ code: `unknown-${kind}`, place, detail }]
  const addressed = (place: string, one: Addressee | undefined): DirectoryFault[] => {
    if (!one) return []
    return 'post' in one ? check('post', place, one.post) : check('group', place, one.group)
  }
  return [
    ...posts.flatMap(({ id, escalatesTo, successor }) => [...addressed(`posts.${id}.escalatesTo`, escalatesTo), ...check('post', `posts.${id}.successor`, successor)]),
    ...groups.flatMap(({ id, members, escalatesTo }) => [...members.flatMap(({ post }) => check('post', `groups.${id}.members`, post)), ...addressed(`groups.${id}.escalatesTo`, escalatesTo)]),
    ...holdings.flatMap(({ post, person }, index) => [...check('post', `holdings.${index}`, post), ...check('person', `holdings.${index}`, person)]),
    ...leave.flatMap(({ person }, index) => check('person', `leave.${index}`, person)),
    ...check('group', 'lastResort', lastResort),
  ]
}

const doubles = ({ people, posts, groups }: Directory): DirectoryFault[] =>
  Object.entries({ people, posts, groups }).flatMap(([place, list]) => {
    const ids = list.map(({ id }) => id)
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((detail): DirectoryFault => ({ code: 'twice', place, detail }))
  })

const days = ({ posts, groups, holdings, leave }: Directory): DirectoryFault[] =>
  [
    ...posts.map(({ id, from, to }) => ({ place: `posts.${id}`, from, to })),
    ...groups.flatMap(({ id, members }) => members.map(({ from, to }) => ({ place: `groups.${id}.members`, from, to }))),
    ...holdings.map(({ from, to }, index) => ({ place: `holdings.${index}`, from, to })),
    ...leave.map(({ from, to }, index) => ({ place: `leave.${index}`, from, to })),
  ].flatMap(({ place, from, to }) => (from !== undefined && to !== undefined && to < from ? [{ code: 'ends-before-it-begins' as const, place, detail: `${from} – ${to}` }] : []))

function circles({ posts, groups }: Directory): DirectoryFault[] {
  const next = new Map<string, Addressee | undefined>([
    ...posts.map(({ id, escalatesTo }) => [`post ${id}`, escalatesTo] as const),
    ...groups.map(({ id, escalatesTo }) => [`group ${id}`, escalatesTo] as const),
  ])
  const successor = new Map(posts.map(({ id, successor: one }) => [id, one]))
  const keyOf = (one: Addressee): string => ('post' in one ? `post ${one.post}` : `group ${one.group}`)
  const follow = (start: string, step: (key: string) => string | undefined): string[] | undefined => {
    const way = [start]
    for (let key = step(start); key !== undefined; key = step(key)) {
      if (key === start) return [...way, key]
      if (way.includes(key)) return undefined
      way.push(key)
    }
    return undefined
  }
  const inChain = [...next.keys()].flatMap((key) => {
    const way = follow(key, (at) => {
      const one = next.get(at)
      return one && keyOf(one)
    })
    return way ? [{ code: 'circle' as const, place: `${key.replace(' ', 's.')}.escalatesTo`, detail: way.join(' → ') }] : []
  })
  const inSuccession = posts.flatMap(({ id }) => {
    const way = follow(id, (at) => successor.get(at))
    return way ? [{ code: 'circle' as const, place: `posts.${id}.successor`, detail: way.join(' → ') }] : []
  })
  return [...inChain, ...inSuccession]
}
