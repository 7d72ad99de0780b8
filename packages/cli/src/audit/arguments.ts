import { InvalidArgumentError } from 'commander'

export const defaultWidths = [1280, 320]

const isAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** Reads one more address. */
export function address(value: string, before: string[] = []): string[] {
  if (!isAddress(value)) {
    throw new InvalidArgumentError(`"${value}" is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
  }
  return [...before, value]
}

/**
 * The addresses of a list, one a line. Empty lines and lines that begin with `#` are left out.
 * @throws {InvalidArgumentError} naming the line that is no address
 */
export const addressesIn = (list: string): string[] =>
  list.split(/\r?\n/).flatMap((line, index) => {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) return []
    if (!isAddress(text)) throw new InvalidArgumentError(`Line ${index + 1} of the list, "${text}", is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
    return [text]
  })

/** Reads one more width; the first one given takes the place of the default ones. */
export function width(value: string, before: number[]): number[] {
  const pixels = wholeNumber(value, 200, 4000, 'CSS pixels')
  return before === defaultWidths ? [pixels] : [...before, pixels]
}

export const seconds = (value: string): number => wholeNumber(value, 1, 600, 'seconds')

export const status = (value: string): number => wholeNumber(value, 200, 599, 'as HTTP statuses go')

function wholeNumber(value: string, least: number, most: number, unit: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}, ${unit}.`)
  return number
}
