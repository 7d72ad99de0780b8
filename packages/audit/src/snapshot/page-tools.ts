import type { Tools, World } from '@clf/browser'
import { addAxe, type Axe } from '../axe/axe-in.ts'
import { addPlaceOf, type PlaceOf } from './place.ts'

/** What functions that judge in a document are given. */
export interface PageTools extends Tools {
  axe: Axe
  placeOf: PlaceOf
}

const prepared = new WeakSet<World>()

/** Puts the tools into a world, once. */
export async function prepare(world: World): Promise<void> {
  if (prepared.has(world)) return
  prepared.add(world)
  await Promise.all([addAxe(world), addPlaceOf(world)])
}
