import type { Actor, Addressee, Directory } from './schema.ts'

const holds = (day: string, { from, to }: { from?: string | undefined; to?: string | undefined }): boolean => (from === undefined || from <= day) && (to === undefined || day <= to)

/** Whether the person is on leave on the day. */
export const isOnLeave = (directory: Directory, person: string, day: string): boolean => directory.leave.some((one) => one.person === person && holds(day, one))

/** Everybody who holds the post on the day, substantively or acting, on leave or not. */
export const holdersOf = (directory: Directory, post: string, day: string): string[] => [
  ...new Set(directory.holdings.filter((one) => one.post === post && holds(day, one)).map(({ person }) => person)),
]

/** Whether the post is there on the day. */
const isInForce = (directory: Directory, postId: string, day: string): boolean => {
  const post = directory.posts.find(({ id }) => id === postId)
  return post !== undefined && holds(day, post)
}

/** Posts of an addressee on the day: an ended post is followed to its successor, a group to its members. */
export function postsOf(directory: Directory, addressee: Addressee, day: string): string[] {
  if ('post' in addressee) return postToday(directory, addressee.post, day)
  const members = directory.groups.find(({ id }) => id === addressee.group)?.members ?? []
  return [...new Set(members.filter((member) => holds(day, member)).flatMap(({ post }) => postToday(directory, post, day)))]
}

function postToday(directory: Directory, start: string, day: string): string[] {
  const seen = new Set<string>()
  for (let id: string | undefined = start; id !== undefined && !seen.has(id);) {
    seen.add(id)
    if (isInForce(directory, id, day)) return [id]
    id = directory.posts.find((post) => post.id === id)?.successor
  }
  return []
}

/** Everybody who can act for the addressee on the day, each with the post; nobody who is on leave. */
export const actorsOf = (directory: Directory, addressee: Addressee, day: string): Actor[] =>
  postsOf(directory, addressee, day).flatMap((post) => holdersOf(directory, post, day).filter((person) => !isOnLeave(directory, person, day)).map((person) => ({ person, post })))

/**
 * The addressee and those after it, in the order in which they are asked: the next posts, and at the end the last resort. Nobody twice.
 */
export function chainOf(directory: Directory, first: Addressee, day: string): Addressee[] {
  const chain: Addressee[] = []
  const seen = new Set<string>()
  for (let next: Addressee | undefined = first; next && !seen.has(keyOf(next)); next = nextOf(directory, next, day)) {
    seen.add(keyOf(next))
    chain.push(next)
  }
  const last = { group: directory.lastResort }
  return seen.has(keyOf(last)) ? chain : [...chain, last]
}

const keyOf = (addressee: Addressee): string => ('post' in addressee ? `post ${addressee.post}` : `group ${addressee.group}`)

function nextOf(directory: Directory, addressee: Addressee, day: string): Addressee | undefined {
  if ('group' in addressee) return directory.groups.find(({ id }) => id === addressee.group)?.escalatesTo
  const [today = addressee.post] = postToday(directory, addressee.post, day)
  return directory.posts.find(({ id }) => id === today)?.escalatesTo
}
