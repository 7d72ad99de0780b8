import { actorsOf, chainOf, holdersOf, isOnLeave, postsOf } from '../directory/holders.ts'
import type { Actor, Addressee, Directory } from '../directory/schema.ts'
import { transitionsFrom, type Machine, type Transition } from '../machine/schema.ts'
import type { CaseState, Involvement } from './case-state.ts'
import { Refusal } from './refusal.ts'

/** The posts and groups that are asked for a role by now: the one that was bound, and those it was escalated to. */
function askedFor(state: CaseState, role: string, directory: Directory, day: string): Addressee[] {
  const first = state.bindings[role]
  return first ? chainOf(directory, first, day).slice(0, (state.escalations[role] ?? 0) + 1) : []
}

/** Everybody who can take the transition on the day, each with the post: asked, in office, not on leave, and no part in what is decided. */
export function whoCanTake(state: CaseState, transition: Transition, directory: Directory, day: string): Actor[] {
  const asked = transition.by.flatMap((role) => askedFor(state, role, directory, day).flatMap((one) => actorsOf(directory, one, day)))
  const seen = new Set<string>()
  return asked.filter((actor) => {
    const key = JSON.stringify([actor.person, actor.post])
    if (seen.has(key)) return false
    seen.add(key)
    return !partIn(state, transition, actor, directory, day)
  })
}

/** Why the person may not take the transition in the post, or undefined when they may. */
export function whyNot(state: CaseState, transition: Transition, by: Actor, directory: Directory, day: string): Refusal | undefined {
  if (!holdersOf(directory, by.post, day).includes(by.person)) return new Refusal('not-the-holder', by.post)
  if (isOnLeave(directory, by.person, day)) return new Refusal('on-leave')
  const posts = transition.by.flatMap((role) => askedFor(state, role, directory, day).flatMap((one) => postsOf(directory, one, day)))
  if (!posts.includes(by.post)) return new Refusal('not-asked', by.post)
  return partIn(state, transition, by, directory, day)
}

/** Transitions out of the state that a person may take. */
export const possible = (machine: Machine, state: CaseState): [id: string, transition: Transition][] => state.isOpen ? transitionsFrom(machine, state.state).filter(([, { by }]) => by.length > 0) : []

/** Those of them that the case waits for. */
export const awaited = (machine: Machine, state: CaseState): [id: string, transition: Transition][] => possible(machine, state).filter(([, { optional }]) => !optional)

/**
 * Four eyes. Out are: who did it or had a part in it; who held the post that did it then, or holds it now, substantively or acting; and that
 * post itself, and its successor, whoever is in it. The round that was decided last counts too, so that a review is no confirmation of oneself.
 *
 * In the last resort a post may decide on what it has itself submitted once somebody else is in it: otherwise a case on which each of its
 * posts has once acted could never be decided.
 */
function partIn(state: CaseState, transition: Transition, by: Actor, directory: Directory, day: string): Refusal | undefined {
  const earlier = state.involved.filter((one) => isApart(transition, one))
  if (earlier.some(({ person }) => person === by.person)) return new Refusal('own-act')
  const lastPosts = postsOf(directory, { group: directory.lastResort }, day)
  for (const { post, others } of earlier) {
    if (others.includes(by.person)) return new Refusal('own-post', post)
    const today = [post, ...postsOf(directory, { post }, day)]
    const isSamePost = today.includes(by.post)
    if (isSamePost && lastPosts.includes(by.post)) continue
    if (isSamePost || today.some((one) => holdersOf(directory, one, day).includes(by.person))) return new Refusal('own-post', post)
  }
  return undefined
}

const isApart = (transition: Transition, one: Involvement): boolean => (transition.kind === 'decision' && one.isSubmission) || transition.apartFrom.includes(one.transition)
