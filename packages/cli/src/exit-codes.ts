import type { Verdict } from '@clf/rules'

/** What the command ends with. The verdict is the library's; here it only gets its number. */
export const exitCodes = { clean: 0, faults: 1, usage: 2, notAudited: 3 } as const satisfies Record<Verdict | 'usage', number>

/** What a stopped command ends with, as shells count it: 128 and the number of the signal. */
export const stopCodes = { SIGINT: 130, SIGTERM: 143 } as const

export const stopSignals = ['SIGINT', 'SIGTERM'] as const satisfies (keyof typeof stopCodes)[]
