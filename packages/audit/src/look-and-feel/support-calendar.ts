import calendar from './support-calendar.json' with { type: 'json' }

/** A row of the support calendar; its shape is published as `support-calendar.schema.json`. */
export interface SupportedVersion {
  /** Major and minor number of `@clf/components`: `0.1`. */
  library: string
  /** Version of the standard that it fulfils: `1.0`. */
  standard: string
  /** `2026-11-27` */
  released: string
  /** The last day; null while no end is set. */
  supportedUntil: string | null
}

/** Every version of the standard, the newest first. */
export const supportCalendar: readonly SupportedVersion[] = calendar.versions

/** `0.1` of `0.1.3`, `v0.1` and `0.1.0-rc.2`; undefined of what is no version. */
const lineOf = (version: string): string | undefined => /^v?(\d+\.\d+)(?:\.\d+)?(?:[-+][\w.-]+)?$/i.exec(version.trim())?.[1]

/**
 * Whether a version that a page shows, of the library or of the standard, is supported on a day.
 * @param day `2026-11-27`
 */
export function supportOf(version: string, day: string, rows: readonly SupportedVersion[] = supportCalendar): 'supported' | 'ended' | 'unknown' {
  const line = lineOf(version)
  const known = rows.filter(({ library, standard }) => line !== undefined && [library, standard].includes(line))
  if (known.length === 0) return 'unknown'
  return known.some(({ supportedUntil }) => supportedUntil === null || day <= supportedUntil) ? 'supported' : 'ended'
}
