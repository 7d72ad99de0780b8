import type { Downloader } from '../discovery/download.ts'
import { readRobots, robotsOf, robotsSaid, type Robots, type RobotsSaid, type RobotsText } from '../discovery/robots.ts'
import type { VisitError } from '../visit/unjudged.ts'
import type { Pace } from './pace.ts'
import type { RunFile } from './run-file.ts'

const everythingAllowed: Robots = { refusalOf: () => undefined, crawlDelay: undefined, sitemaps: [] }

/** What the hosts of a run ask of robots: asked of each once, and kept in the run file, so that a run that goes on goes by the same. */
export class HostRules {
  readonly #file: RunFile
  readonly #download: Downloader
  readonly #pace: Pace
  readonly #isIgnored: boolean
  readonly #known = new Map<string, Promise<Robots>>()
  readonly #read = new Map<string, Robots>()

  /** @param isIgnored nothing is refused and no delay kept; sitemaps are still read */
  constructor(file: RunFile, { download, pace, isIgnored }: { download: Downloader; pace: Pace; isIgnored: boolean }) {
    this.#file = file
    this.#download = download
    this.#pace = pace
    this.#isIgnored = isIgnored
  }

  /** Learns what the hosts of these addresses ask. */
  async learn(addresses: Iterable<string>): Promise<void> {
    for (const origin of new Set([...addresses].map((address) => new URL(address).origin))) {
      const asked = this.#known.get(origin) ?? this.#ask(origin)
      this.#known.set(origin, asked)
      this.#read.set(origin, await asked)
    }
  }

  async #ask(origin: string): Promise<Robots> {
    const kept = this.#file.db.prepare('SELECT kind, text FROM robots WHERE origin = ?').get(origin) as RobotsText | undefined
    const said = kept ?? (await readRobots(origin, this.#download))
    if (!kept) this.#file.db.prepare('INSERT INTO robots (origin, kind, text) VALUES (?, ?, ?)').run(origin, said.kind, said.text)
    const robots = robotsOf(origin, said)
    if (this.#isIgnored) return { ...everythingAllowed, sitemaps: robots.sitemaps }
    if (robots.crawlDelay !== undefined) this.#pace.slow(new URL(origin).host, robots.crawlDelay)
    return robots
  }

  /** Why an address may not be read, of a host that was asked before. */
  refusalOf(address: string): VisitError | undefined {
    return this.#of(address).refusalOf(address)
  }

  sitemapsOf(address: string): readonly string[] {
    return this.#of(address).sitemaps
  }

  /** What was taken for granted of each host that was asked, by its address; of none where robots are ignored. */
  said(): RobotsSaid[] {
    if (this.#isIgnored) return []
    const rows = this.#file.db.prepare('SELECT origin, kind, text FROM robots ORDER BY origin').all() as unknown as (RobotsText & { origin: string })[]
    return rows.map(({ origin, ...said }) => robotsSaid(origin, said))
  }

  #of(address: string): Robots {
    const { origin } = new URL(address)
    const robots = this.#read.get(origin)
    if (!robots) throw new Error(`${origin} was not asked what robots may read.`)
    return robots
  }
}
