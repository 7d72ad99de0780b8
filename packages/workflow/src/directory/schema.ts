import { z } from 'zod'
import { languages, words } from '../language.ts'

const id = z.string().trim().min(1).max(120)
const day = z.iso.date()

/** Days from and to which something holds, both included; without one, always before or after. */
const validity = { from: day.optional(), to: day.optional() }

/** A post, or a group of posts. */
const addressee = z.union([z.strictObject({ post: id }), z.strictObject({ group: id })])

const person = z.strictObject({
  id,
  mail: z.email().optional(),
  /** Language of mail to this person; without one, mail is written in all three. */
  language: z.enum(languages).optional(),
})

const post = z.strictObject({
  id,
  title: words,
  ...validity,
  /** The next post: asked when this one does not answer in time, or nobody can act in it. */
  escalatesTo: addressee.optional(),
  /** The post that takes over when this one has ended, as in a reorganisation. */
  successor: id.optional(),
})

const group = z.strictObject({ id, title: words, members: z.array(z.strictObject({ post: id, ...validity })), escalatesTo: addressee.optional() })

const holding = z.strictObject({ post: id, person: id, kind: z.enum(['substantive', 'acting']), ...validity })

const leave = z.strictObject({ person: id, from: day, to: day })

/** Who holds which post when: kept by an administrator, or read from the directory of the organisation. All days are days of Hong Kong. */
export const directorySchema = z.strictObject({
  people: z.array(person),
  posts: z.array(post),
  groups: z.array(group),
  holdings: z.array(holding),
  leave: z.array(leave),
  /** The group that is asked when no next post is left; of several posts, so that somebody else is there. */
  lastResort: id,
})

export type DirectorySource = z.input<typeof directorySchema>
export type Directory = z.output<typeof directorySchema>
export type Addressee = z.infer<typeof addressee>

/** Who acts: a person in one of the posts that they hold. */
export interface Actor {
  person: string
  post: string
}
