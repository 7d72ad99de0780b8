import { setTimeout as sleep } from 'node:timers/promises'
import { mostSums } from '@clf/content/submission'
import { openOutbox } from './outbox.ts'
import type { Entry, Outbox } from './outbox.ts'
import { readAcknowledged, sendSubmission, SendFault } from './send-submission.ts'
import type { Receiver } from './send-submission.ts'

export interface DeliveryOptions extends Receiver {
  /** Path of the outbox. */
  outbox: string
  /** Seconds for which searches that found nothing are counted before the sums are sent. */
  sumsSeconds: number
  /** Milliseconds between two looks into the outbox; 500 by default. */
  lookMs?: number
  /** Milliseconds between two times that the CMS is asked who has acknowledged something; 10,000 by default. */
  acknowledgedMs?: number
  /** Milliseconds of the first pause after a fault, of which the later ones are multiples; 500 by default. */
  pauseMs?: number
}

const usualLookMs = 500
const usualAcknowledgedMs = 10_000
const overlap = 100
const mostAtOnce = 100
const usualPauseMs = 500
/** The longest pause of the whole line, in milliseconds. */
const lastPauseMs = 30_000
/** The longest pause of a single submission that the CMS fails at. */
const lastPutOffMs = 3_600_000
/** What fails so often, while others are delivered, is set aside. */
const mostAttempts = 10

/** Faults that may lie in the one submission, so that the next ones are tried. */
const ofOne = new Set(['failing', 'slow', 'malformed'])
/** So many of them in a row lie in the CMS. */
const mostInARow = 3

/** Delivers what waits in an outbox, the first accepted first. */
export class Delivery {
  readonly #options: DeliveryOptions
  readonly #say: (sentence: string) => void
  readonly #outbox: Outbox
  readonly #ending = new AbortController()
  #faults = 0
  #told = ''
  /** When the CMS is asked next who has acknowledged something. */
  #acknowledgedAt = 0
  /** When the counts are sent next, by the clock that nobody sets. */
  #sumsAt = 0

  /** Opens the outbox. @param say told what somebody who runs the intranet has to know, once */
  constructor(options: DeliveryOptions, say: (sentence: string) => void) {
    this.#options = options
    this.#say = say
    this.#outbox = openOutbox(options.outbox, new Date(), say)
    this.#told = this.#outbox.state().fault?.code ?? ''
  }

  /** Delivers until {@link stop}. */
  async run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      const pauseMs = await this.#pass()
      await sleep(pauseMs, undefined, { signal: this.#ending.signal }).catch(() => undefined)
    }
    this.#outbox.close()
  }

  stop(): void {
    this.#ending.abort()
  }

  /** @returns milliseconds until the next look */
  async #pass(): Promise<number> {
    const look = this.#options.lookMs ?? usualLookMs
    // While nothing gets through they stay counted together.
    if (this.#faults === 0 && performance.now() >= this.#sumsAt) {
      if (this.#outbox.submitSums(new Date()) < mostSums) this.#sumsAt = performance.now() + 1_000 * this.#options.sumsSeconds
    }
    let inARow = 0
    let delivered = 0
    for (const entry of this.#outbox.due(new Date(), mostAtOnce)) {
      const fault = await this.#deliver(entry)
      if (this.#ending.signal.aborted) return 0
      if (fault === null) {
        inARow = 0
        delivered += 1
        continue
      }
      inARow += 1
      if (!ofOne.has(fault.code) || inARow >= mostInARow) return this.#failed(fault)
    }
    if (delivered > 0) this.#outbox.forgetDelivered()
    if (performance.now() >= this.#acknowledgedAt) await this.#askAcknowledged()
    return look
  }

  /** Whoever acknowledges something at one replica is not asked again at another. What the CMS does not answer is asked for again. */
  async #askAcknowledged(): Promise<void> {
    this.#acknowledgedAt = performance.now() + (this.#options.acknowledgedMs ?? usualAcknowledgedMs)
    // Numbers are given before commits: what was committed late stands before what was read.
    const after = Math.max(0, this.#outbox.acknowledgedUpTo - overlap)
    const all = await readAcknowledged(this.#options, after, this.#ending.signal).catch(() => [])
    if (all.length > 0) this.#outbox.noteAcknowledged(all)
  }

  /** @returns why it was not delivered; null where it was, or never will be */
  async #deliver(entry: Entry): Promise<SendFault | null> {
    const fault = await this.#send(entry)
    if (fault === null || fault.code === 'unacceptable') this.#gotThrough()
    if (fault === null) this.#outbox.delivered(entry.id)
    else if (fault.code === 'unacceptable' || isPoison(entry, fault)) this.#setAside(entry, fault)
    else if (ofOne.has(fault.code)) this.#outbox.putOff(entry.id, new Date(Date.now() + this.#pauseMs(entry.attempts, lastPutOffMs)), fault.message)
    else return fault
    return fault?.code === 'unacceptable' ? null : fault
  }

  async #send({ id, body }: Entry): Promise<SendFault | null> {
    try {
      await sendSubmission(this.#options, id, body, this.#ending.signal)
      return null
    } catch (error) {
      return error instanceof SendFault ? error : new SendFault('failing', `It could not be sent: ${String(error)}`, { cause: error })
    }
  }

  #setAside({ id }: Entry, { message }: SendFault): void {
    this.#outbox.setAside(id, message)
    this.#say(`Set aside, submission ${id}: ${message} It is kept; "npm run outbox -w @clf/intranet" lists what is, and has it tried again.`)
  }

  #gotThrough(): void {
    this.#faults = 0
    if (this.#told === '') return
    this.#told = ''
    this.#outbox.tellFault(null)
    this.#say('What readers write is delivered again.')
  }

  /** Of the pauses that grow from the first to the last, the one after so many. */
  #pauseMs(times: number, last: number): number {
    return Math.min(last, (this.#options.pauseMs ?? usualPauseMs) * 2 ** Math.min(times, 20))
  }

  /** @returns milliseconds to wait */
  #failed({ code, message, retryMs }: SendFault): number {
    this.#faults += 1
    if (this.#told !== code) {
      this.#outbox.tellFault({ since: this.#outbox.state().fault?.since ?? new Date().toISOString(), code, message })
      this.#say(`${message} What readers write is kept, and sent again.`)
      this.#told = code
    }
    return Math.max(this.#pauseMs(this.#faults - 1, lastPauseMs), Math.min(lastPauseMs, retryMs))
  }
}

/** Whether it lies in this one: others were delivered meanwhile. */
const isPoison = ({ attempts, overtaken }: Entry, { code }: SendFault): boolean => ofOne.has(code) && attempts + 1 >= mostAttempts && overtaken > 0
