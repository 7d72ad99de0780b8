/** The day in Hong Kong of an instant, `2026-11-28`; today by default. */
export const hongKongDay = (instant: Date = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong' }).format(instant)
