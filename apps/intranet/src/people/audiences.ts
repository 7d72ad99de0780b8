/** Audiences of what is not open: the classifications that are. Who belongs to them says the configuration, by the groups of a person. */
export const audiences = ['restricted-admin', 'restricted-staff'] as const

export type Audience = (typeof audiences)[number]
