import { directoryFaultMessage, readDirectory } from '@clf/workflow'
import type { DirectorySource, Words } from '@clf/workflow'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { roles } from '../machine.ts'
import type { Role } from '../machine.ts'
import { clock, everywhere, groupOf, importer, lastResort, personOf, titleOfClock, titleOfImporter } from './posts.ts'
import type { Posts } from './posts.ts'

const text = z.string('A text is expected.').trim().min(1, 'It is empty.').max(100, 'At most 100 characters.')
const account = z.email('The e-mail of an account is expected, such as ann@example.gov.hk.').max(100, 'At most 100 characters.').transform(personOf)
const day = z.iso.date('A calendar date is expected, such as 2026-12-01.')
const holds = { from: day.optional(), to: day.optional() }
const title = z.strictObject({ en: text, tc: text, sc: text }, 'A title in each language is expected: en, tc and sc.')
const postIds = z.array(text, 'A list of ids of posts is expected.').default([])

const person = z.strictObject({ account, language: z.enum(['en', 'zh-Hant-HK', 'zh-Hans'], 'Either en, zh-Hant-HK or zh-Hans.').optional() })

const post = z.strictObject({
  id: text,
  title,
  ...holds,
  /** Accounts that hold it, one after another or side by side; `acting` while somebody stands in. */
  holders: z.array(z.strictObject({ account, acting: z.boolean('Either true or false.').default(false), ...holds })).default([]),
  escalatesTo: text.optional(),
  successor: text.optional(),
})

const department = z.union(
  [z.strictObject({ code: text, movedTo: text }), z.strictObject({ code: text, author: postIds, reviewer: postIds, publisher: postIds, auditor: postIds })],
  'A department has a code, and either movedTo or lists of posts under author, reviewer, publisher and auditor.',
)

const file = z.strictObject({
  people: z.array(person, 'A list of people is expected, each with an account.'),
  posts: z.array(post, 'A list of posts is expected.'),
  departments: z.array(department, 'A list of departments is expected.'),
  leave: z.array(z.strictObject({ account, from: day, to: day })).default([]),
  lastResort: z.array(text, 'A list of at least two posts is expected.').min(2, 'At least two posts are expected, so that somebody else is there.'),
})

type File = z.output<typeof file>
type Department = File['departments'][number]

/** The posts that a file names, or what is wrong with it: a sentence for each fault, with its place. */
export function readPosts(yaml: string): { posts: Posts; faults: [] } | { posts?: undefined; faults: string[] } {
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => `The file is no YAML: ${message.split('\n', 1)[0] ?? ''}`) }
  const { data, error } = file.safeParse(document.toJS())
  if (error) return { faults: error.issues.map(sentenceOf) }
  const faults = unknownNames(data)
  if (faults.length > 0) return { faults }
  const { directory, faults: others } = readDirectory(sourceOf(data))
  if (!directory) return { faults: others.map((fault) => directoryFaultMessage({ ...fault, place: placeIn(data, fault.place) }, 'en')) }
  return { posts: { directory, departments: new Set(data.departments.map(({ code }) => code)) }, faults: [] }
}

function sentenceOf({ path, message, ...issue }: z.core.$ZodIssue): string {
  const place = path.map(String).join('.') || 'The file'
  if (issue.code === 'unrecognized_keys') return `${place}: there is no field ${issue.keys.map((key) => `“${key}”`).join(', ')}. Look at its spelling.`
  return `${place}: ${message}`
}

/** Names that lead nowhere. What else the directory cannot hold its own check finds. */
function unknownNames({ people, posts, departments, leave, lastResort: last }: File): string[] {
  const accounts = new Set(people.map((one) => one.account))
  const ids = new Set(posts.map(({ id }) => id))
  const codes = departments.map(({ code }) => code)
  const nobody = (place: string, one: string): string[] => (accounts.has(one) ? [] : [`${place} names the account “${one}”, which is not under people. Add it there, or mend its spelling.`])
  const nowhere = (place: string, one: string): string[] => (ids.has(one) ? [] : [`${place} names the post “${one}”, which is not under posts. Add it there, or mend its spelling.`])
  return [
    ...posts.flatMap(({ id, holders }) => holders.flatMap((one, index) => nobody(`posts.${id}.holders.${index}`, one.account))),
    ...posts.flatMap(({ id, escalatesTo }) => (escalatesTo === undefined ? [] : nowhere(`posts.${id}.escalatesTo`, escalatesTo))),
    ...leave.flatMap((one, index) => nobody(`leave.${index}`, one.account)),
    ...last.flatMap((one) => nowhere('lastResort', one)),
    ...departments.flatMap((one) => ('movedTo' in one ? [] : roles.flatMap((role) => one[role].flatMap((id) => nowhere(`departments.${one.code}.${role}`, id))))),
    ...[...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map((code) => `departments: “${code}” stands there twice. Make one of the two.`),
    ...departments.flatMap((
      one,
    ) => ('movedTo' in one && !endOf(one, departments) ? [`departments.${one.code}.movedTo leads to “${one.movedTo}”, and from there to no department that has posts.`] : [])),
    ...(codes.includes(everywhere) ? [] : [`departments: there is none with the code “${everywhere}”. Add it: its posts decide on what is of no department, or of one that is not listed.`]),
    ...(ids.has(importer.post) ? [`posts: “${importer.post}” is the post of the importer. Give this one another id.`] : []),
    ...(ids.has(clock.post) ? [`posts: “${clock.post}” is the post of the clock. Give this one another id.`] : []),
  ]
}

/** The department whose posts count, after all moves; undefined when they lead to none. */
function endOf(start: Department, departments: readonly Department[]): Exclude<Department, { movedTo: string }> | undefined {
  const seen = new Set<string>()
  for (let one: Department | undefined = start; one && !seen.has(one.code);) {
    if (!('movedTo' in one)) return one
    seen.add(one.code)
    const movedTo: string = one.movedTo
    one = departments.find(({ code }) => code === movedTo)
  }
  return undefined
}

const roleTitles: Readonly<Record<Role, Words>> = {
  author: { en: 'authors', 'zh-Hant-HK': '擬稿人', 'zh-Hans': '拟稿人' },
  reviewer: { en: 'reviewers', 'zh-Hant-HK': '覆核人', 'zh-Hans': '审核人' },
  publisher: { en: 'publishers', 'zh-Hant-HK': '發布人', 'zh-Hans': '发布人' },
  auditor: { en: 'auditors', 'zh-Hant-HK': '審計人員', 'zh-Hans': '审计人员' },
}

/** Title of the group of a role, with the code of its department. */
export function titleOfGroup(code: string, role: Role): Words {
  const { en, 'zh-Hant-HK': tc, 'zh-Hans': sc } = roleTitles[role]
  return { en: `${code} ${en}`, 'zh-Hant-HK': `${code} ${tc}`, 'zh-Hans': `${code} ${sc}` }
}

function sourceOf({ people, posts, departments, leave, lastResort: last }: File): DirectorySource {
  const groups = departments.flatMap((one) => {
    const end = endOf(one, departments)
    return roles.map((role) => ({
      id: groupOf(one.code, role),
      title: titleOfGroup(one.code, role),
      members: [...(end?.[role] ?? []), ...(role === 'author' ? [importer.post] : [])].map((id) => ({ post: id })),
    }))
  })
  return {
    people: [...people.map(({ account: id, language }) => ({ id, mail: id, ...(language && { language }) })), { id: importer.person }, { id: clock.person }],
    posts: [
      ...posts.map(({ id, title: { en, tc, sc }, from, to, successor, escalatesTo }) => ({
        id,
        title: { en, 'zh-Hant-HK': tc, 'zh-Hans': sc },
        ...(from && { from }),
        ...(to && { to }),
        ...(successor && { successor }),
        ...(escalatesTo && { escalatesTo: { post: escalatesTo } }),
      })),
      { id: importer.post, title: titleOfImporter },
      { id: clock.post, title: titleOfClock },
    ],
    groups: [...groups, { ...lastResort, members: last.map((id) => ({ post: id })) }],
    holdings: [
      ...posts.flatMap(({ id, holders }) =>
        holders.map(({ account: holder, acting, from, to }) => ({ post: id, person: holder, kind: acting ? 'acting' as const : 'substantive' as const, ...(from && { from }), ...(to && { to }) }))
      ),
      { ...importer, kind: 'substantive' },
      { ...clock, kind: 'substantive' },
    ],
    leave: leave.map(({ account: away, from, to }) => ({ person: away, from, to })),
    lastResort: lastResort.id,
  }
}

/** Holders stand below their posts in the file. */
function placeIn({ posts }: File, place: string): string {
  const [, index] = /^holdings\.(\d+)$/.exec(place) ?? []
  const places = posts.flatMap(({ id, holders }) => holders.map((_, at) => `posts.${id}.holders.${at}`))
  return (index !== undefined && places[Number(index)]) || place
}
