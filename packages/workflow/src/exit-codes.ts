/** What the command ends with. */
export const exitCodes = { whole: 0, faults: 1, usage: 2, notVerified: 3 } as const

export const exitCodesInWords = 'Exit codes: 0 the chain is whole, 1 it is not, 2 wrong use, 3 it could not be read.'
