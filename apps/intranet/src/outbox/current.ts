import { config } from '../config/current.ts'
import { Outbox } from './outbox.ts'

let opened: Outbox | null = null

/** The outbox of this server, as its pages write to it; the thread that delivers has its own connection. @throws Error where the disk or the file fails */
export const outbox = (): Outbox => (opened ??= new Outbox(config.outbox))
