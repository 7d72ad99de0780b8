import { type World } from '@clf/browser'
import type { Browser, BrowserContext, CDPSession, Page, Request, Route } from 'playwright-core'
import { addKeyTools, type Changes, type Held, type KeyTools, type Shown, type Step, type Thing } from './key-tools.ts'
import { codeOf, type Key } from './keys.ts'
import { openPage, type OpenPage } from '../visit/open-page.ts'
import { mediaOf, type State } from '../visit/state.ts'
import type { VisitOptions } from '../visit/visit.ts'
import { within } from '../visit/within.ts'
import { worldsOfOpen } from '../visit/worlds-of-open.ts'

/** Where an element is: the document, by its number among those of the page, and the element in it. */
export interface Spot {
  world: number
  path: string
}

/** What has the keyboard, wherever on the page. */
export interface At extends Held {
  world: number
}

/** What came of a press. */
export interface Effect {
  strong: readonly string[]
  weak: readonly string[]
  /** What has the keyboard now; empty for nothing. */
  focus: string
  hasMoved: boolean
  leaves: readonly string[]
  opens: readonly string[]
  /** A box of the browser: `alert`, `confirm`, `prompt`. */
  asks: readonly string[]
}

/** Milliseconds of the page's time in which it follows a key that only moves the keyboard, and one that does something. */
const followsTab = 60
const followsPress = 700

/** So many keys and presses of the mouse are spent on a page at most. */
const mostPresses = 1_600

/** Time for all tries on a page, as a multiple of the time allowed for loading it. */
const triesFactor = 4

/** Thrown when a page has had all the keys, or the time, that it is given. */
export class SpentError extends Error {
  constructor() {
    super('the page has had all the keys and all the time that it is given')
    this.name = 'SpentError'
  }
}

/**
 * A page that is worked by keys, in a context of its own. It goes nowhere meanwhile: what would lead away is noted and not followed, nothing is
 * sent to hosts other than this machine's own, and windows that it opens are closed.
 */
export class KeyPage {
  readonly #context: BrowserContext
  readonly #address: string
  readonly #timeoutMs: number
  readonly #now: number | undefined
  readonly #until: number
  #opened!: OpenPage
  #session!: CDPSession
  #documents = 0
  #opens: string[] = []
  #asks: string[] = []
  #frames = new Map<string, number>()
  worlds: readonly World[] = []
  /** Pointers of the frames that the documents stand in; empty for the page itself. */
  pointers: readonly string[] = []
  presses = 0
  reloads = 0
  isDirty = false
  /** The page let its time pass as asked: where it did not, nothing that fails to happen proves anything. */
  isOnTime = true

  private constructor(context: BrowserContext, address: string, { timeoutMs = 30_000, now }: VisitOptions) {
    this.#context = context
    this.#address = address
    this.#timeoutMs = timeoutMs
    this.#now = now
    this.#until = Date.now() + timeoutMs * triesFactor
  }

  /** Opens `address` and gives it to `work`. */
  static async use<Result>(browser: Browser, address: string, state: State, options: VisitOptions, work: (page: KeyPage) => Promise<Result>): Promise<Result> {
    const { storageState, userAgent } = options
    const { media: _shown, ...features } = mediaOf[state.theme]
    const context = await browser.newContext({
      ...features,
      viewport: { width: state.width, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      acceptDownloads: false,
      ...(storageState !== undefined && { storageState }),
      ...(userAgent !== undefined && { userAgent }),
    })
    try {
      const page = new KeyPage(context, address, options)
      // A page whose script never ends answers nothing more, so that nothing looks at the time.
      return await within(page.#timeoutMs * (triesFactor + 1), async () => {
        await page.#open()
        return work(page)
      })
    } finally {
      await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5_000))])
    }
  }

  get isLoopback(): boolean {
    return isLoopback(this.#address)
  }

  /** The page as it was when it was opened, where something has changed on it since. */
  async fresh(isForced = false): Promise<void> {
    if (!this.isDirty && !isForced) return
    this.reloads += 1
    await this.#context.unrouteAll({ behavior: 'ignoreErrors' })
    await this.#opened.page.close()
    await this.#open()
  }

  async #open(): Promise<void> {
    this.#spend(1)
    this.#opened = await openPage(this.#context, this.#address, { timeoutMs: this.#timeoutMs, now: this.#now })
    const { page } = this.#opened
    this.#session = await this.#context.newCDPSession(page)
    await this.#session.send('Page.enable')
    this.#session.on('Page.windowOpen', ({ url }) => void this.#opens.push(url))
    page.on('dialog', (dialog) => void this.#asks.push(dialog.type()))
    page.on('popup', (popup) => void popup.close().catch(() => undefined))
    await this.#context.route('**/*', (route) => guard(route, page, this.isLoopback))
    this.worlds = await worldsOfOpen(this.#opened)
    this.#frames = new Map()
    const pointers: string[] = []
    for (const [index, world] of this.worlds.entries()) {
      await addKeyTools(world)
      pointers.push('')
      if (!world.parent) continue
      const parent = this.worlds.indexOf(world.parent)
      const { id, pointer } = await world.evaluateOnOwner(({ keys, placeOf }: KeyTools, owner) => ({ id: keys.idOf(owner), pointer: placeOf(owner).pointer }))
      this.#frames.set(`${parent} ${id}`, index)
      pointers[index] = pointers[parent] ? `${pointers[parent]} ||| ${pointer}` : pointer
    }
    this.pointers = pointers
    await this.#run(200)
    this.#documents = this.#opened.documents.length
    this.#opens = []
    this.#asks = []
    this.isDirty = false
  }

  #spend(presses: number): void {
    this.presses += presses
    if (this.presses > mostPresses || Date.now() > this.#until) throw new SpentError()
  }

  async #run(milliseconds: number): Promise<void> {
    const passed = await this.#opened.clock.run(milliseconds, this.#timeoutMs / 2)
    if (passed === 'slow' || passed === 'stuck') this.isOnTime = false
  }

  /** Runs `work` in one of the documents. */
  read<Arg, Result>(world: number, work: (tools: KeyTools, arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>> {
    const own = this.worlds[world]
    if (!own) throw new Error('the page has no such document')
    return own.evaluate(work, arg)
  }

  /** Presses keys one after the other, and lets the page follow each. */
  async keys(keys: readonly Key[], followsMs = followsPress): Promise<void> {
    for (const key of keys) {
      this.#spend(1)
      const { text, ...code } = codeOf(key)
      await Promise.all([
        this.#session.send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...code, ...(text !== undefined && { text }) }),
        this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code }),
      ])
      await this.#run(followsMs)
    }
  }

  tab(isBack = false): Promise<void> {
    return this.keys([isBack ? 'Shift+Tab' : 'Tab'], followsTab)
  }

  /** What has the keyboard; `outside` when the browser itself has it, `null` when nothing on the page has. */
  async at(): Promise<At | 'outside' | null> {
    for (let world = 0;;) {
      const held = await this.read(world, ({ keys }) => {
        keys.rest()
        return keys.held() ?? (keys.isOutside() ? 'outside' : null)
      }, null)
      if (held === 'outside') return world === 0 ? 'outside' : null
      if (held === null) return null
      const inside = this.#frames.get(`${world} ${held.id}`)
      if (inside === undefined) return { ...held, world, pointer: this.#placed(world, held.pointer) }
      const within = await this.read(inside, ({ keys }) => keys.held() !== null, null)
      if (!within) return { ...held, world, pointer: this.#placed(world, held.pointer) }
      world = inside
    }
  }

  #placed(world: number, pointer: string): string {
    const frame = this.pointers[world] ?? ''
    return frame === '' ? pointer : `${frame} ||| ${pointer}`
  }

  /** A thing with its pointer as seen from the page. */
  placed<Some extends Thing>(world: number, thing: Some): Some & { world: number } {
    return { ...thing, world, pointer: this.#placed(world, thing.pointer) }
  }

  /** Gives the keyboard to an element, as Tab does. False when it does not take it. */
  async focus({ world, path }: Spot): Promise<boolean> {
    const isHeld = await this.read(world, ({ keys, walker }, at) => {
      const element = keys.byPath(at)
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
      element.focus({ focusVisible: true } as FocusOptions)
      return walker.focused() === element
    }, path)
    await this.#run(followsTab)
    return isHeld
  }

  async blur(): Promise<void> {
    for (const world of this.worlds.keys()) await this.read(world, ({ walker }) => (walker.focused() as HTMLElement | null)?.blur(), null)
    await this.#run(followsTab)
  }

  /** What one more Tab has led to, and whether it could be seen that the keyboard was at `last`. */
  async step(last: At | undefined): Promise<{ at: At | 'outside' | null; shown: Shown | null; leaves: readonly string[]; opens: readonly string[]; through: (Thing & { world: number }) | null }> {
    const all: { world: number; told: Step }[] = []
    let at: At | 'outside' | null = null
    for (let world: number | undefined = 0; world !== undefined;) {
      const told: Step = await this.read(world, ({ keys }, id) => keys.step(id), last?.world === world ? last.id : -1)
      all.push({ world, told })
      const { held } = told
      if (world === 0 && told.isOutside) at = 'outside'
      else if (held) at = { ...held, world, pointer: this.#placed(world, held.pointer) }
      world = held?.isFrame ? this.#frames.get(`${world} ${held.id}`) : undefined
    }
    if (last && !all.some(({ world }) => world === last.world)) {
      all.push({ world: last.world, told: await this.read(last.world, ({ keys }, id) => keys.step(id), last.id) })
    }
    const opens = this.#opens
    this.#opens = []
    const { world = 0, told } = all.findLast((each) => each.told.through) ?? {}
    return {
      at,
      shown: all.find((each) => each.world === last?.world)?.told.shown ?? null,
      leaves: all.flatMap((each) => each.told.leaves),
      opens,
      through: told?.through ? this.placed(world, told.through) : null,
    }
  }

  /** Lets the time of the page pass. */
  pass(milliseconds: number): Promise<void> {
    return this.#run(milliseconds)
  }

  async watch(): Promise<void> {
    this.#opens = []
    this.#asks = []
    for (const world of this.worlds.keys()) await this.read(world, ({ keys }) => keys.watch(), null)
  }

  /** What has changed since `watch`, for a press on the element at `acted`. */
  async effect(acted: Spot | null): Promise<Effect> {
    const all: Changes[] = []
    for (const world of this.worlds.keys()) {
      all.push(
        await this.read(world, ({ keys }, path) => {
          keys.rest()
          const element = path === null ? null : keys.byPath(path)
          return keys.changes(element ? keys.idOf(element) : -1)
        }, acted?.world === world ? acted.path : null),
      )
    }
    // What the browser has said before it answered this has come.
    await this.#session.send('Runtime.evaluate', { expression: '0' })
    const inWorlds = (lines: readonly string[], world: number) => lines.map((line) => (world === 0 ? line : `${world}: ${line}`))
    const effect: Effect = {
      strong: all.flatMap(({ strong }, world) => inWorlds(strong, world)),
      weak: all.flatMap(({ weak }, world) => inWorlds(weak, world)),
      focus: all.map(({ focus }, world) => (focus === '' ? '' : `${world} ${focus}`)).findLast((each) => each !== '') ?? '',
      hasMoved: all.some(({ hasMoved }) => hasMoved),
      leaves: all.flatMap(({ leaves }) => leaves),
      opens: [...this.#opens],
      asks: [...this.#asks],
    }
    if (effect.strong.length > 0 || effect.weak.length > 0 || effect.leaves.length > 0 || effect.opens.length > 0 || effect.asks.length > 0) this.isDirty = true
    if (this.#opened.documents.length > this.#documents) this.isDirty = true
    return effect
  }

  /** What comes of pressing keys on an element; nothing when it does not take the keyboard. */
  async press(spot: Spot, keys: readonly Key[]): Promise<Effect | undefined> {
    if (!(await this.focus(spot))) return undefined
    await this.watch()
    await this.keys(keys)
    return this.effect(spot)
  }

  /** Moves the mouse to a point of a document. */
  async mouseTo({ world, x, y }: { world: number; x: number; y: number }): Promise<void> {
    const origin = await this.#originOf(world)
    await this.#mouse('mouseMoved', origin.x + x, origin.y + y)
    await this.#run(followsTab)
  }

  /** Presses the mouse where a point of a document is. */
  async click({ world, x, y }: { world: number; x: number; y: number }, times = 1): Promise<void> {
    const origin = await this.#originOf(world)
    for (let count = 1; count <= times; count += 1) {
      await this.#mouse('mousePressed', origin.x + x, origin.y + y, count)
      await this.#mouse('mouseReleased', origin.x + x, origin.y + y, count)
    }
    await this.#run(followsPress)
  }

  async #mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number, clickCount = 0): Promise<void> {
    this.#spend(1)
    const pressed = this.#session.send('Input.dispatchMouseEvent', { type, x, y, ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount }) })
    // A page whose time stands still takes a press once time passes.
    await this.#run(20)
    await Promise.race([pressed, new Promise((resolve) => setTimeout(resolve, 3_000))])
  }

  async #originOf(world: number): Promise<{ x: number; y: number }> {
    const own = this.worlds[world]
    if (!own?.parent) return { x: 0, y: 0 }
    const around = await this.#originOf(this.worlds.indexOf(own.parent))
    const inside = await own.evaluateOnOwner((_tools, owner) => {
      const { x, y } = owner.getBoundingClientRect()
      return { x: x + owner.clientLeft, y: y + owner.clientTop }
    })
    return { x: around.x + inside.x, y: around.y + inside.y }
  }

  /** A picture of a part of the window, in PNG. */
  async picture(world: number, { x, y, width, height }: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
    const origin = await this.#originOf(world)
    const { pageX, pageY } = (await this.#session.send('Page.getLayoutMetrics')).cssVisualViewport
    const clip = { x: origin.x + x + pageX, y: origin.y + y + pageY, width, height, scale: 1 }
    const { data } = await this.#session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })
    return Buffer.from(data, 'base64')
  }
}

const isLoopback = (address: string): boolean => URL.canParse(address) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

/** Lets the page fetch what it shows, and nothing else: no other page, nothing that changes something at a stranger's. */
async function guard(route: Route, page: Page, isOwn: boolean): Promise<void> {
  const frameOf = (request: Request) => {
    try {
      return request.frame() !== page.mainFrame() && request.frame().page() === page ? 'a frame of the page' : 'the page'
    } catch {
      // A window that has only begun to open has no frame yet.
      return 'the page'
    }
  }
  const request = route.request()
  const isAway = request.isNavigationRequest() && frameOf(request) !== 'a frame of the page'
  const isReading = /^(GET|HEAD|OPTIONS)$/.test(request.method())
  await (isAway || !(isReading || (isOwn && isLoopback(request.url()))) ? route.abort('aborted') : route.continue()).catch(() => undefined)
}
