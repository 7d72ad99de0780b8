import { setTimeout } from 'node:timers/promises'

/** How a host is to be spoken to. */
export interface PaceLimits {
  /** Pages asked for in a second, at most; no limit where it is infinite. */
  rate: number
  /** Pages that are open at a time, at most. */
  perHost: number
}

/** A host may ask for this many seconds between two pages; more is not waited. */
export const longestDelay = 60

/** A host that asks to be left alone for this many seconds is waited for; where it asks for longer, the page is not judged. */
export const longestHold = 120

interface Host {
  open: number
  /** Time at which the next page may be asked for. */
  next: number
  /** Time until which it wants to be left alone. */
  heldUntil: number
  delay: number
}

/**
 * Keeps hosts from being overrun: pages in a second, pages at a time, the delay a host asks for, and the rest it wants when it has too much.
 * Time is that of a clock that never goes back.
 */
export class Pace {
  readonly #limits: PaceLimits
  readonly #hosts = new Map<string, Host>()
  readonly #now: () => number
  readonly #sleep: (milliseconds: number) => Promise<unknown>

  constructor(limits: PaceLimits, now = () => performance.now(), sleep: (milliseconds: number) => Promise<unknown> = setTimeout) {
    this.#limits = limits
    this.#now = now
    this.#sleep = sleep
  }

  #of(host: string): Host {
    const known = this.#hosts.get(host) ?? { open: 0, next: 0, heldUntil: 0, delay: 0 }
    this.#hosts.set(host, known)
    return known
  }

  /** Makes pages of a host keep a distance of some seconds, as its `crawl-delay` asks; then one is open at a time. */
  slow(host: string, seconds: number): void {
    this.#of(host).delay = Math.min(seconds, longestDelay) * 1000
  }

  /** Leaves a host alone for some seconds. */
  hold(host: string, seconds: number): void {
    const known = this.#of(host)
    known.heldUntil = Math.max(known.heldUntil, this.#now() + seconds * 1000)
    known.next = Math.max(known.next, known.heldUntil)
  }

  /** Milliseconds until a page of the host may be asked for: 0 now, infinite while too many are open. */
  waitFor(host: string): number {
    const { open, next, delay } = this.#of(host)
    if (open >= (delay > 0 ? 1 : this.#limits.perHost)) return Number.POSITIVE_INFINITY
    return Math.max(0, next - this.#now())
  }

  /** A page of the host is asked for now. */
  begin(host: string): void {
    const known = this.#of(host)
    known.open += 1
    known.next = Math.max(known.next, this.#now() + this.#distance(known))
  }

  /** Milliseconds between two requests. */
  #distance({ delay }: Host): number {
    return Math.max(1000 / this.#limits.rate, delay)
  }

  /**
   * Waits until a host may be asked for something beside a page that is open, which waits for it: an address that the page names, or another
   * page that it is held against. Keeps the same distance as pages do, and takes no place of a page, so that none waits for itself.
   */
  async turn(host: string): Promise<void> {
    const known = this.#of(host)
    const at = Math.max(known.next, this.#now())
    known.next = at + this.#distance(known)
    for (let now = this.#now(), until = at; until > now; now = this.#now(), until = Math.max(at, known.heldUntil)) await this.#sleep(until - now)
  }

  /** A page of the host is closed. */
  end(host: string): void {
    this.#of(host).open -= 1
  }
}

/**
 * Seconds that a host asks to wait, by its `Retry-After`: a number or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header.trim())
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}
