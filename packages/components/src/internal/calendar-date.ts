/** Whether `value` is a date of the calendar written as ISO 8601, `2006-06-12`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/**
 * Returns `value` when it is a calendar date.
 * @throws Error that names the element, the attribute, what was received and the form to use.
 */
export function requireCalendarDate(tag: string, attribute: string, value: string): string {
  if (isCalendarDate(value)) return value
  throw new Error(`<${tag}>: ${attribute}="${value.slice(0, 40)}" is not a date. Write a real date as ${attribute}="2026-10-01".`)
}
