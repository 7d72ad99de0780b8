import type { Place } from '@clf/rules'

/** Something on a page, with what it is called and the keys that led to it. */
export interface Found extends Place {
  name: string
  /** Keys to press again from where the page is opened; empty where no key leads to it. */
  replay: string
}

/** What was found out of one thing: what is the matter with it; nothing when it is right. */
export interface Said<Reason extends string> extends Found {
  /** Nothing where it is right. */
  fault?: Reason
  /** A person has to look, where the fault is not certain. */
  isDoubt?: boolean
}

/** What was found out of a page by pressing keys on it, thing by thing. */
export interface Pressed {
  /** False where the page could not be opened for it, or went away while keys were pressed. */
  isTried: boolean
  /** True where keys and time were spent before everything was tried. */
  isCutShort: boolean
  work: readonly Said<'not-reached' | 'not-worked' | 'by-hover-alone'>[]
  exits: readonly Said<'trap' | 'one-way'>[]
  order: readonly Said<'tabindex' | 'against-reading'>[]
  sight: readonly Said<'not-seen' | 'on-nothing-seen' | 'taken-away' | 'faint'>[]
  covers: readonly Said<'covered'>[]
  closing: readonly Said<'stays-open' | 'not-returned' | 'not-moved' | 'leaves-it'>[]
  roles: readonly Said<'arrows' | 'space' | 'enter' | 'state-stays'>[]
  shortcuts: readonly Said<'single-key' | 'can-be-set'>[]
  hovers: readonly Said<'not-dismissed' | 'not-hoverable' | 'vanishes'>[]
  skips: readonly Said<'no-target' | 'does-not-move'>[]
  focusing: readonly Said<'leaves' | 'opens'>[]
  input: readonly Said<'leaves' | 'opens' | 'moves'>[]
  /** What it took. */
  cost: { presses: number; reloads: number }
}

/** What is known of a page on which no key was pressed. */
export const notPressed: Pressed = {
  isTried: false,
  isCutShort: false,
  work: [],
  exits: [],
  order: [],
  sight: [],
  covers: [],
  closing: [],
  roles: [],
  shortcuts: [],
  hovers: [],
  skips: [],
  focusing: [],
  input: [],
  cost: { presses: 0, reloads: 0 },
}
