import type { CDPSession, Page } from 'playwright-core'
import { createWalker, type Walker } from './walker.ts'

/** What every function that runs in a world is given: the walker, and what `add` has put beside it. */
export interface Tools {
  walker: Walker
}

/** A family of letters in use. */
export interface UsedFamily {
  /** As the file calls itself. */
  family: string
  /** Loaded by the page, not of the machine. */
  isLoaded: boolean
  glyphs: number
}

/** Something of a page that hears an event. */
export interface Listener {
  /** As `click`. */
  type: string
  /** The element, as a node of the protocol; nothing for the document, its window and shadow roots. */
  node: number | undefined
  /** Where it stands in the script: the same for all that are made alike. */
  source: string
}

/** Thrown when the document of a world has gone: the page loads another one, or its frame was taken out. */
export class WorldGoneError extends Error {
  constructor(options?: ErrorOptions) {
    super('the document has gone', options)
    this.name = 'WorldGoneError'
  }
}

/**
 * One document of a page, seen from a world of our own: what scripts of the page have overwritten (`checkVisibility`,
 * `Array.prototype`, an `axe` of theirs) is as the browser made it, and nothing that we add is seen by them. In it closed shadow
 * roots are open, to our functions and to any engine that runs there.
 */
export class World {
  /** Address of the document. */
  readonly url: string
  /** The world of the document whose frame it stands in; nothing for the page itself. */
  readonly parent: World | undefined
  /** Names of controls, forms and pictures that stood for what browsers tell of a form or a document, and were changed: see `freeNames`. */
  readonly changedNames: readonly string[]
  readonly #session: CDPSession
  readonly #frameId: string
  readonly #contextId: number
  readonly #toolsId: string

  private constructor(session: CDPSession, frame: FrameInfo, parent: World | undefined, contextId: number, toolsId: string, changedNames: readonly string[]) {
    this.changedNames = changedNames
    this.#session = session
    this.#frameId = frame.id
    this.url = frame.url
    this.parent = parent
    this.#contextId = contextId
    this.#toolsId = toolsId
  }

  /** Opens a world in one frame. `closed` are the closed shadow roots of its document, as nodes of the protocol. */
  static async open(session: CDPSession, frame: FrameInfo, parent: World | undefined, closed: readonly number[]): Promise<World> {
    const { executionContextId } = await asked(session.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: 'clf' }))
    const roots = await Promise.all(closed.map((backendNodeId) => asked(session.send('DOM.resolveNode', { backendNodeId, executionContextId }))))
    const { result } = await asked(session.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: `(...roots) => { (${openRoots.toString()})(roots); return { walker: (${createWalker.toString()})() } }`,
      arguments: roots.map(({ object }) => ({ objectId: object.objectId ?? '' })),
    }))
    const freed = await asked(session.send('Runtime.callFunctionOn', { executionContextId, functionDeclaration: freeNames.toString(), returnByValue: true }))
    return new World(session, frame, parent, executionContextId, result.objectId ?? '', (freed.result.value ?? []) as string[])
  }

  /** Runs `expression` in the world and puts what it gives beside the walker, as `name`. */
  async add(name: string, expression: string): Promise<void> {
    await this.#call(`function(name) { this[name] = (${expression}) }`, [{ value: name }])
  }

  /**
   * Runs `work` in the world: everything it needs is inside it, what it is given and what it returns is plain data.
   * @throws {WorldGoneError} when the document has gone, and what `work` throws, as an Error with its message
   */
  async evaluate<Given extends Tools, Result, Arg>(work: (tools: Given, arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>
  async evaluate<Given extends Tools, Result>(work: (tools: Given) => Result): Promise<Awaited<Result>>
  async evaluate(work: (tools: never, arg: never) => unknown, arg?: unknown): Promise<unknown> {
    return this.#call(`function(arg) { return (${work.toString()})(this, arg) }`, [{ value: arg }])
  }

  /** Runs `work` in the parent's world on the element (`<iframe>`, `<frame>`, `<object>`) that this document stands in. */
  async evaluateOnOwner<Given extends Tools, Result>(work: (tools: Given, owner: Element) => Result): Promise<Awaited<Result>> {
    if (!this.parent) throw new Error('the page itself stands in no frame')
    return this.parent.#onFrame(this.#frameId, work)
  }

  /**
   * The families of letters that the browser uses for the words that stand right in each element that `work` gives, in its order.
   * @throws {WorldGoneError} when the document has gone
   */
  async fontsOf<Given extends Tools>(work: (tools: Given) => readonly Element[]): Promise<UsedFamily[][]> {
    const { result } = await asked(this.#session.send('Runtime.callFunctionOn', { objectId: this.#toolsId, functionDeclaration: `function() { return (${work.toString()})(this) }` }))
    const { result: properties } = await asked(this.#session.send('Runtime.getProperties', { objectId: result.objectId ?? '', ownProperties: true }))
    const elements = properties.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? [])
    if (elements.length === 0) return []
    await Promise.all([asked(this.#session.send('DOM.enable')), asked(this.#session.send('CSS.enable'))])
    await asked(this.#session.send('DOM.getDocument', { depth: 0 }))
    try {
      return await Promise.all(elements.map(async (objectId) => {
        const { nodeId } = await asked(this.#session.send('DOM.requestNode', { objectId }))
        const { fonts } = await asked(this.#session.send('CSS.getPlatformFontsForNode', { nodeId }))
        return fonts.map(({ familyName, isCustomFont, glyphCount }) => ({ family: familyName, isLoaded: isCustomFont, glyphs: glyphCount }))
      }))
    } finally {
      await asked(this.#session.send('CSS.disable'))
    }
  }

  /** What hears events in this document, its window and its shadow roots, what functions of ours have put there included. */
  async listeners(): Promise<Listener[]> {
    const [own, view] = await this.#ofThePage()
    const told = await Promise.all([
      asked(this.#session.send('DOMDebugger.getEventListeners', { objectId: own, depth: -1, pierce: true })),
      asked(this.#session.send('DOMDebugger.getEventListeners', { objectId: view })),
    ])
    return told.flatMap(({ listeners }) =>
      listeners.map(({ type, backendNodeId, scriptId, lineNumber, columnNumber }) => ({ type, node: backendNodeId, source: `${scriptId}:${lineNumber}:${columnNumber}` }))
    )
  }

  /**
   * The elements that `work` finds in the world of the page itself, where what its scripts have hung on elements is seen, as nodes of the protocol.
   * A page may lie there: to be asked only for hints.
   */
  async foundByThePage(work: (own: Document) => readonly Element[]): Promise<number[]> {
    const [own] = await this.#ofThePage()
    const { result, exceptionDetails } = await asked(this.#session.send('Runtime.callFunctionOn', { objectId: own, functionDeclaration: `function() { return (${work.toString()})(this) }` }))
    if (exceptionDetails || result.objectId === undefined) return []
    const { result: properties } = await asked(this.#session.send('Runtime.getProperties', { objectId: result.objectId, ownProperties: true }))
    const elements = properties.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? [])
    return Promise.all(elements.map(async (objectId) => (await asked(this.#session.send('DOM.describeNode', { objectId }))).node.backendNodeId))
  }

  /** Runs `work` in the world on nodes of the protocol, as {@link listeners} and {@link foundByThePage} give them; `null` stands for one that is no element of this document. */
  async evaluateOn<Given extends Tools, Result, Arg>(nodes: readonly number[], work: (tools: Given, elements: (Element | null)[], arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>> {
    const objects = await Promise.all(
      nodes.map((backendNodeId) =>
        asked(this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: this.#contextId })).then(({ object }) => ({ objectId: object.objectId ?? '' }), () => ({ value: null }))
      ),
    )
    const declaration = `function(arg, ...nodes) { return (${work.toString()})(this, nodes.map((node) => node instanceof Element ? node : null), arg) }`
    return this.#call(declaration, [{ value: arg }, ...objects]) as Promise<Awaited<Result>>
  }

  /** The document and the window, as objects of the page's own world. */
  async #ofThePage(): Promise<[document: string, window: string]> {
    const { result } = await asked(this.#session.send('Runtime.callFunctionOn', { objectId: this.#toolsId, functionDeclaration: 'function() { return document }' }))
    const { node } = await asked(this.#session.send('DOM.describeNode', { objectId: result.objectId ?? '' }))
    const { object } = await asked(this.#session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId }))
    const { result: view } = await asked(this.#session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: 'function() { return this.defaultView }' }))
    return [object.objectId ?? '', view.objectId ?? '']
  }

  async #onFrame<Given extends Tools, Result>(frameId: string, work: (tools: Given, owner: Element) => Result): Promise<Awaited<Result>> {
    const { backendNodeId } = await asked(this.#session.send('DOM.getFrameOwner', { frameId }))
    const { object } = await asked(this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: this.#contextId }))
    return this.#call(`function(owner) { return (${work.toString()})(this, owner) }`, [{ objectId: object.objectId ?? '' }]) as Promise<Awaited<Result>>
  }

  async #call(functionDeclaration: string, args: { value?: unknown; objectId?: string }[]): Promise<unknown> {
    const { result, exceptionDetails } = await asked(this.#session.send('Runtime.callFunctionOn', {
      objectId: this.#toolsId,
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      returnByValue: true,
    }))
    if (exceptionDetails) throw new Error((exceptionDetails.exception?.description ?? exceptionDetails.text).split('\n')[0]?.replace(/^\w*Error: /, ''))
    return result.value
  }
}

/**
 * Makes closed shadow roots what open ones are, in this world alone: the host tells its root, and what is slotted tells its slot.
 * Runs inside the page, so everything it needs is inside it.
 */
function openRoots(roots: readonly ShadowRoot[]): void {
  if (roots.length === 0) return
  // A document that is entered again has the same world, whose built-ins are patched already.
  const registry = Symbol.for('clf closed roots')
  const known = Reflect.get(globalThis, registry) as WeakMap<Element, ShadowRoot> | undefined
  const closed = known ?? new WeakMap<Element, ShadowRoot>()
  for (const root of roots) closed.set(root.host, root)
  if (known) return
  Reflect.set(globalThis, registry, closed)
  const patch = (owner: object, name: string, tell: (node: Element | Text) => unknown) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)
    Object.defineProperty(owner, name, {
      ...own,
      get(this: Element | Text): unknown {
        return own?.get?.call(this) ?? tell(this) ?? null
      },
    })
  }
  const slotOf = (node: Element | Text) => {
    const root = node.parentElement && closed.get(node.parentElement)
    return root && [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(node))
  }
  patch(Element.prototype, 'shadowRoot', (node) => node instanceof Element ? closed.get(node) : null)
  patch(Element.prototype, 'assignedSlot', slotOf)
  patch(Text.prototype, 'assignedSlot', slotOf)
}

/**
 * Changes the names of controls that hide what browsers tell of their form, and of forms and pictures that hide what they tell of the document:
 * beside `<input name="children">` the children of the form are that field, in every world, for our functions and for any engine. A loop over
 * `parentNode` would have no end. What an attribute tells (`id`, `lang`, `title`) is read from attributes, and such names stay. What has such
 * an `id` stays too, as labels point at it. Gives the names. Runs inside the page, so everything it needs is inside it.
 * @see https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
function freeNames(): string[] {
  // Nothing is asked of an element by its own properties: these may be hidden.
  const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get
  const findIn = (root: Document | ShadowRoot, selector: string): Element[] => [...(root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selector)]
  const told = ['accessKey', 'className', 'dir', 'draggable', 'hidden', 'id', 'inert', 'lang', 'nonce', 'part', 'prefix', 'role', 'slot', 'spellcheck', 'style', 'title', 'translate']
  const hidesInForm = (name: string) => name in HTMLElement.prototype && !told.includes(name)
  const hidesInDocument = (name: string) => name in Document.prototype
  const changed = new Set<string>()
  const free = (root: Document | ShadowRoot, elements: string, hides: (name: string) => boolean) => {
    for (const element of findIn(root, `:is(${elements})[name]`)) {
      const name = Element.prototype.getAttribute.call(element, 'name') ?? ''
      if (!hides(name)) continue
      changed.add(name)
      Element.prototype.setAttribute.call(element, 'name', `clf-${name}`)
    }
  }
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    free(root, 'button, fieldset, img, input, object, output, select, textarea', hidesInForm)
    free(root, 'embed, form, iframe, img, object', hidesInDocument)
    for (const element of findIn(root, '*')) {
      const inner: unknown = shadowRootOf?.call(element)
      if (inner instanceof ShadowRoot) roots.push(inner)
    }
  }
  return [...changed]
}

interface FrameInfo {
  id: string
  url: string
  parentId?: string | undefined
}

interface FrameTree {
  frame: FrameInfo
  childFrames?: FrameTree[] | undefined
}

interface ProtocolNode {
  backendNodeId: number
  frameId?: string | undefined
  shadowRootType?: string | undefined
  children?: ProtocolNode[] | undefined
  shadowRoots?: ProtocolNode[] | undefined
  contentDocument?: ProtocolNode | undefined
}

const flat = ({ frame, childFrames = [] }: FrameTree): FrameInfo[] => [frame, ...childFrames.flatMap(flat)]

const pageSessions = new WeakMap<Page, Promise<CDPSession>>()

/** One for each page, however often it is entered: each session costs the browser a place of its own in every frame. */
function pageSession(page: Page): Promise<CDPSession> {
  const known = pageSessions.get(page) ?? page.context().newCDPSession(page)
  pageSessions.set(page, known)
  return known
}

/** A frame of another site has a process and a session of its own, unless the browser was told otherwise. */
async function sessionsOf(page: Page): Promise<CDPSession[]> {
  const context = page.context()
  const own = page.frames().slice(1).map((frame) => context.newCDPSession(frame).catch(() => undefined))
  return [await asked(pageSession(page)), ...(await Promise.all(own)).filter((session) => session !== undefined)]
}

/** The closed shadow roots of each document that a session sees, by its frame. */
async function closedRoots(session: CDPSession, frameId: string): Promise<Map<string, number[]>> {
  const { root } = await asked(session.send('DOM.getDocument', { depth: -1, pierce: true }))
  const found = new Map<string, number[]>()
  const open: { node: ProtocolNode; frame: string }[] = [{ node: root, frame: frameId }]
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, frame } = at
    if (node.shadowRootType === 'closed') found.set(frame, [...(found.get(frame) ?? []), node.backendNodeId])
    for (const each of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) open.push({ node: each, frame })
    if (node.contentDocument) open.push({ node: node.contentDocument, frame: node.frameId ?? frame })
  }
  return found
}

/**
 * The worlds of a page that is open, its own first, then those of its frames, of its own and of other origins, each after
 * the frame that holds it. They are gone with their documents.
 * @throws {WorldGoneError} when the page loads another document meanwhile
 */
export async function worldsOf(page: Page): Promise<[World, ...World[]]> {
  const worlds = new Map<string, World>()
  for (const session of await sessionsOf(page)) {
    const { frameTree } = await asked(session.send('Page.getFrameTree'))
    const closed = await closedRoots(session, frameTree.frame.id)
    for (const frame of flat(frameTree)) {
      if (worlds.has(frame.id)) continue
      worlds.set(frame.id, await World.open(session, frame, worlds.get(frame.parentId ?? ''), closed.get(frame.id) ?? []))
    }
  }
  const [own, ...others] = worlds.values()
  if (!own) throw new WorldGoneError()
  return [own, ...others]
}

/** What the protocol answers; a document that has gone is told from any other failure. */
async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    if (/context|target closed|has been closed|No frame|not found|destroyed|detached/i.test(String(cause))) throw new WorldGoneError({ cause })
    throw cause
  }
}
