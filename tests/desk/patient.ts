import { expect as impatient } from '@playwright/test'

/** An admin of several megabytes takes its time on a busy machine: what is awaited is awaited for half a minute. */
export const expect = impatient.configure({ timeout: 30_000 })

/** What a test at the desk may take as a whole, in milliseconds. */
export const patience = 180_000
