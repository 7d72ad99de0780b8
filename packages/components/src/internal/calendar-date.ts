/** Whether `value` is a date of the calendar written as ISO 8601, `2006-06-12`. */
export function isCalendarDate(value: string): boolean {
  // A day that no month has is read as one of the month after; a month that no year has as null.
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && String(new Date(`${value}T00:00Z`).toJSON()).startsWith(value)
}

/**
 * Returns `value` when it is a calendar date.
 * @throws Error that names the element, the attribute, what was received and the form to use.
 */
export function requireCalendarDate(tag: string, attribute: string, value: string): string {
  if (isCalendarDate(value)) return value
  throw new Error(`<${tag}>: ${attribute}="${value.slice(0, 40)}" is not a date. Write a real date as ${attribute}="2026-10-01".`)
}
