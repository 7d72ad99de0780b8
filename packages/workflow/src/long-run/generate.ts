import { createCalendar, type Calendar } from '../calendar/calendar.ts'
import { directoryOf } from '../directory/faults.ts'
import type { Addressee, Directory, DirectorySource } from '../directory/schema.ts'
import type { Words } from '../language.ts'
import type { Duration, MachineSource } from '../machine/schema.ts'
import type { Random } from './random.ts'

const firstYear = 2026
const lastYear = 2037
const dayMs = 86_400_000

/** First and last day of the ten years. */
export const tenYears = { from: `${firstYear}-01-05`, to: `${firstYear + 10}-01-04` }

export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

const named = (name: string): Words => ({ en: name, 'zh-Hant-HK': name, 'zh-Hans': name })

/** Ten years and what follows, with invented holidays. */
export const longCalendar: Calendar = createCalendar({
  source: 'Invented for tests.',
  years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
  weekdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  holidays: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) =>
    ['01-01', '02-10', '02-11', '02-12', '04-05', '05-01', '07-01', '10-01', '12-25', '12-26'].map((day) => ({ day: `${year}-${day}`, name: named(day) }))
  ),
})

/** A machine without faults: a way through its states to an end, and any other ways beside it. */
export function generateMachine(random: Random): MachineSource {
  const roles = Array.from({ length: random.whole(1, 4) }, (_, index) => `role-${index}`)
  const count = random.whole(3, 8)
  const finals = random.whole(1, Math.min(2, count - 2))
  const isFinal = (index: number): boolean => index >= count - finals
  const states = Array.from({ length: count }, (_, index) => ({ id: `state-${index}`, needsDecision: index > 0 && !isFinal(index) && random.isLucky(0.3) }))

  const transitions: { from: number; to: number; by: string[]; optional: boolean; atDeadline: boolean; kind: 'step' | 'submission' | 'decision' }[] = []
  const add = (from: number, to: number, optional = false): void => {
    const isEntered = states[to]?.needsDecision === true && states[from]?.needsDecision !== true
    const kind = isEntered ? 'decision' : random.oneOf(['step', 'submission', 'submission', 'decision'] as const)
    transitions.push({ from, to, by: roles.filter(() => random.isLucky(0.4)).concat(random.oneOf(roles)), optional, atDeadline: false, kind })
  }
  for (let index = 1; index < count; index += 1) add(random.whole(0, Math.min(index, count - finals) - 1), index)
  for (let index = 0; index < count - finals; index += 1) {
    if (!transitions.some(({ from, to }) => from === index && to > index)) add(index, random.whole(index + 1, count - 1))
  }
  for (let extra = random.whole(0, count); extra > 0; extra -= 1) add(random.whole(0, count - finals - 1), random.whole(0, count - 1), random.isLucky(0.4))
  for (let index = 0; index < count - finals; index += 1) {
    const onward = transitions.find(({ from, to, kind, atDeadline }) => from === index && to > index && kind === 'step' && !atDeadline)
    if (onward && random.isLucky(0.3)) Object.assign(onward, { atDeadline: true, by: random.isLucky(0.5) ? [] : onward.by })
  }

  const ids = transitions.map((_, index) => `go-${index}`)
  const needsDeadline = (index: number): boolean => transitions.some(({ from, kind, optional, atDeadline }) => from === index && (atDeadline || (kind === 'decision' && !optional)))
  const isAwaited = (index: number): boolean => transitions.some(({ from, by, optional, atDeadline }) => from === index && (atDeadline || (by.length > 0 && !optional)))
  return {
    id: 'generated',
    version: 1,
    title: named('Generated'),
    initial: 'state-0',
    roles: Object.fromEntries(roles.map((role) => [role, { title: named(role) }])),
    states: Object.fromEntries(
      states.map(({ id, needsDecision }, index) => [
        id,
        {
          title: named(id),
          needsDecision,
          final: isFinal(index),
          ...((needsDeadline(index) || (isAwaited(index) && random.isLucky(0.5))) && {
            deadline: { within: someTime(random), remindBefore: random.isLucky(0.5) ? [someTime(random)] : [], escalateEvery: { workingDays: random.whole(1, 10) } },
          }),
        },
      ]),
    ),
    transitions: Object.fromEntries(
      transitions.map(({ from, to, by, ...rest }, index) => [
        ids[index],
        {
          title: named(`go-${index}`),
          from: [`state-${from}`],
          to: `state-${to}`,
          by: [...new Set(by)],
          ...rest,
          apartFrom: random.isLucky(0.2) ? [random.oneOf(ids)] : [],
        },
      ]),
    ),
  }
}

const someTime = (random: Random): Duration => random.oneOf<Duration>([{ workingDays: random.whole(0, 15) }, { days: random.whole(1, 60) }, { hours: random.whole(1, 72) }])

/** An office over ten years: posts that are vacant for a while, held by one person after another, by acting appointment, and left; leave; a post that ends. */
export function generateOffice(random: Random): Directory {
  const posts = Array.from({ length: random.whole(6, 10) }, (_, index) => `post-${index}`)
  const people = Array.from({ length: random.whole(12, 25) }, (_, index) => `person-${index}`)
  const ending = posts[posts.length - 1]
  const source: DirectorySource = {
    people: people.map((id) => ({ id })),
    posts: posts.map((id, index) => ({
      id,
      title: named(id),
      ...(index > 0 && { escalatesTo: { post: `post-${random.whole(0, index - 1)}` } }),
      ...(id === ending && { to: `${firstYear + 5}-06-30`, successor: posts[posts.length - 2] ?? 'post-0' }),
    })),
    groups: [
      { id: 'last-resort', title: named('last-resort'), members: [{ post: 'post-0' }, { post: 'post-1' }, { post: 'post-2' }] },
      { id: 'panel', title: named('panel'), members: posts.slice(3).map((post) => ({ post })), escalatesTo: { post: 'post-2' } },
    ],
    holdings: posts.flatMap((post) => tenures(random, post, people)),
    leave: people.flatMap((person) =>
      Array.from({ length: 20 }, () => {
        const from = dayAfter(tenYears.from, random.whole(0, 3650))
        return { person, from, to: dayAfter(from, random.whole(0, 30)) }
      })
    ),
    lastResort: 'last-resort',
  }
  return directoryOf(source)
}

function tenures(random: Random, post: string, people: readonly string[]): DirectorySource['holdings'] {
  const holdings: DirectorySource['holdings'] = []
  for (let from = dayAfter(tenYears.from, -random.whole(0, 100)); from < tenYears.to;) {
    const to = dayAfter(from, random.whole(30, 1200))
    holdings.push({ post, person: random.oneOf(people), kind: 'substantive', from, to })
    const vacant = random.whole(0, 200)
    if (random.isLucky(0.5)) holdings.push({ post, person: random.oneOf(people), kind: 'acting', from: dayAfter(to, 1), to: dayAfter(to, vacant + 1) })
    // Some act while the holder is there too.
    if (random.isLucky(0.3)) holdings.push({ post, person: random.oneOf(people), kind: 'acting', from: dayAfter(from, 10), to: dayAfter(from, 40) })
    from = dayAfter(to, vacant + 1)
  }
  return holdings
}

/** A post or group for each role. */
export const generateBindings = (random: Random, roles: readonly string[], directory: Directory): Record<string, Addressee> =>
  Object.fromEntries(roles.map((role) => [role, random.isLucky(0.2) ? { group: random.oneOf(['panel', 'last-resort']) } : { post: random.oneOf(directory.posts).id }]))

/** The same office, with nobody away and a newcomer in every post from the day on. */
export const withNewcomers = (directory: Directory, day: string): Directory => ({
  ...directory,
  people: [...directory.people, ...directory.posts.map(({ id }) => ({ id: `newcomer-${id}` })), ...directory.posts.map(({ id }) => ({ id: `second-${id}` }))],
  holdings: directory.posts.flatMap(({ id: post }) => ['newcomer', 'second'].map((kind) => ({ post, person: `${kind}-${post}`, kind: 'substantive' as const, from: day }))),
  leave: [],
})
