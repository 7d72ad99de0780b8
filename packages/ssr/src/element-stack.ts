/** One open element. */
export interface OpenElement {
  readonly name: string
  /** The nearest `lang`, empty when there is none. */
  readonly language: string
  readonly inTemplate: boolean
  readonly foreign: boolean
}

/** An element and where it stands in the stack. */
export interface StackEntry {
  readonly element: OpenElement
  /** Counted from 1 over all elements that were ever pushed: a greater one stands further in. */
  readonly serial: number
}

interface LinkedEntry extends StackEntry {
  outer: LinkedEntry | undefined
  inner: LinkedEntry | undefined
}

type Names = ReadonlySet<string>

/** The sets of names that are asked about, and which of them hold a name: the same for every page. */
export class NameSets {
  readonly #sets: readonly Names[]
  readonly #holding = new Map<string, readonly number[]>()

  constructor(sets: readonly Names[]) {
    this.#sets = sets
    for (const name of new Set(sets.flatMap((names) => [...names]))) this.#holding.set(name, sets.flatMap((names, index) => (names.has(name) ? [index] : [])))
  }

  get count(): number {
    return this.#sets.length
  }

  indexOf(names: Names): number {
    return this.#sets.indexOf(names)
  }

  /** Indices of the sets that hold a name. */
  holding(name: string): readonly number[] {
    return this.#holding.get(name) ?? []
  }
}

/**
 * Open elements, the innermost on top. Beside the stack stands a list of entries for each name, and for each set of names
 * that is asked about: which of them is open innermost is known without a look at the others, so that a page takes steps in
 * the order of its tags, however deep they are nested.
 */
export class ElementStack {
  readonly #sets: NameSets
  readonly #bySet: readonly LinkedEntry[][]
  readonly #byName = new Map<string, LinkedEntry[]>()
  #top: LinkedEntry | undefined
  #pushed = 0
  #depth = 0

  /** `sets` are all the sets that `last` is asked about. */
  constructor(sets: NameSets) {
    this.#sets = sets
    this.#bySet = Array.from({ length: sets.count }, () => [])
  }

  get top(): StackEntry | undefined {
    return this.#top
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#depth
  }

  /** The innermost element with this name, or with one of these. */
  last(names: string | Names): StackEntry | undefined {
    const entries = typeof names === 'string' ? this.#byName.get(names) : this.#bySet[this.#sets.indexOf(names)]
    return entries?.at(-1)
  }

  push(element: OpenElement): void {
    const entry: LinkedEntry = { element, serial: this.#pushed += 1, outer: this.#top, inner: undefined }
    if (this.#top) this.#top.inner = entry
    this.#top = entry
    this.#depth += 1
    const { name } = element
    const ofName = this.#byName.get(name)
    if (ofName) ofName.push(entry)
    else this.#byName.set(name, [entry])
    for (const index of this.#sets.holding(name)) this.#bySet[index]?.push(entry)
  }

  pop(): void {
    if (this.#top) this.#takeOut(this.#top)
  }

  /** Takes out this element alone, which is the innermost of its name; what stands in it stays open. */
  remove({ element: { name } }: StackEntry): void {
    const entry = this.#byName.get(name)?.at(-1)
    if (entry) this.#takeOut(entry)
  }

  #takeOut(entry: LinkedEntry): void {
    if (entry.outer) entry.outer.inner = entry.inner
    if (entry.inner) entry.inner.outer = entry.outer
    else this.#top = entry.outer
    this.#depth -= 1
    const { name } = entry.element
    takeFrom(this.#byName.get(name), entry)
    for (const index of this.#sets.holding(name)) takeFrom(this.#bySet[index], entry)
  }
}

/** Nearly always it is the last. */
function takeFrom(list: LinkedEntry[] | undefined, entry: LinkedEntry): void {
  if (list?.at(-1) === entry) list.pop()
  else list?.splice(list.lastIndexOf(entry), 1)
}
