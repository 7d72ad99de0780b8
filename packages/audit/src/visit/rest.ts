import type { Tools, World } from '@clf/browser'
import type { OpenPage } from './open-page.ts'
import { VisitError } from './unjudged.ts'
import { worldsOfOpen } from './worlds-of-open.ts'

/** Time of the page, in milliseconds, in which it follows what has happened to it. */
const followsWithin = 500

/** What ends may begin something else: so often at most the page is brought to a rest. */
const mostRounds = 4

/**
 * Lets the page follow what has happened to it, and ends what moves: an animation that ends is at its end, and what waits for its end is told; one
 * that never ends is taken off, and a note says so. Nothing is judged half way.
 * @throws {VisitError} when the page lets no time pass, or goes
 */
export async function comeToRest(opened: OpenPage, timeoutMs: number): Promise<[World, ...World[]]> {
  const { clock, notes } = opened
  const worlds = await worldsOfOpen(opened)
  const [own] = worlds
  await clock.getAhead(timeoutMs)
  for (let round = 0; round < mostRounds; round += 1) {
    await drawn(own)
    if ((await clock.run(followsWithin, timeoutMs)) === 'stuck') throw new VisitError('time-ran-out', String(timeoutMs / 1000))
    let isMoved = false
    for (const world of worlds) {
      const { isEnded, isEndless } = await world.evaluate(rest)
      if (isEndless) notes.add('animation')
      isMoved ||= isEnded || isEndless
    }
    if (!isMoved) break
  }
  return worlds
}

/** Waits until the page is drawn anew: what listens to the size of the window is told with a frame. */
const drawn = (own: World): Promise<null> => own.evaluate(() => new Promise<null>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))))

/** Ends what moves, and says whether something did that ends, and something that never does. Runs in the page's world. */
async function rest({ walker }: Tools): Promise<{ isEnded: boolean; isEndless: boolean }> {
  // A font that does not come holds up no page: the browser shows the next one of the list.
  await Promise.race([document.fonts.ready, new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))])
  let isEnded = false
  let isEndless = false
  // A root knows the animations of its own elements alone.
  for (const animation of new Set(walker.roots().flatMap((root) => root.getAnimations()))) {
    const end = Number(animation.effect?.getComputedTiming().endTime ?? 0)
    if (!Number.isFinite(end) || animation.playbackRate === 0) {
      isEndless = true
      animation.cancel()
    } else if (animation.playState !== 'finished') {
      isEnded = true
      animation.finish()
    }
  }
  // Animations of drawings (SMIL) are in no list: those that end have ended long before, those that never end stand in the same place in every run.
  for (const drawing of walker.roots().flatMap((root) => [...root.querySelectorAll('svg')])) {
    if (drawing.ownerSVGElement || drawing.animationsPaused() || !drawing.querySelector('animate, animateTransform, animateMotion, set')) continue
    isEndless = true
    drawing.pauseAnimations()
    drawing.setCurrentTime(60)
  }
  return { isEnded, isEndless }
}
