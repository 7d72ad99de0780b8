import { scopePartOf } from '@clf/audit/options'
import { CommandError, type Said } from '../answer/command-error.ts'
import * as said from './argument-words.ts'

export const defaultWidths = [1280, 320]

/** What stands against `value` as the address of a page; nothing where it is one. */
function addressProblem(value: string, line?: number): Said | undefined {
  if (!URL.canParse(value)) return said.notAnAddress(value, line)
  const { protocol, username, password, host } = new URL(value)
  if (!/^https?:$/.test(protocol)) return said.notAnAddress(value, line)
  return username === '' && password === '' ? undefined : said.hasPassword(host, line)
}

/** Reads one more address. @throws {CommandError} */
export function address(value: string, before: string[] = []): string[] {
  const problem = addressProblem(value)
  if (problem) throw new CommandError(problem)
  return [...before, value]
}

/**
 * The addresses of a list, one a line. Empty lines and lines that begin with `#` are left out.
 * @throws {CommandError} naming the line that is no address
 */
export const addressesIn = (list: string): string[] =>
  list.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const text = line.replace(/^\uFEFF/, '').trim()
    if (text === '' || text.startsWith('#')) return []
    const problem = addressProblem(text, index + 1)
    if (problem) throw new CommandError(problem)
    return [text]
  })

/** Reads one more width; the first one given takes the place of the default ones. */
export function width(value: string, before: number[]): number[] {
  const pixels = wholeNumber('--width', { least: 200, most: 4000, unit: said.units.pixels })(value)
  return before === defaultWidths ? [pixels] : [...before, pixels]
}

/** Reads a value that is one of `choices`. */
export const choiceOf = <Choice extends string>(option: string, choices: readonly Choice[]) => (value: string): Choice => {
  const choice = choices.find((each) => each === value)
  if (choice !== undefined) return choice
  throw new CommandError(addressProblem(value) === undefined ? said.addressAfter(option, value) : said.notAChoice(option, value, choices))
}

/** Reads one more of `choices`; the first one given takes the place of the default ones. */
export const choicesOf = <Choice extends string>(option: string, choices: readonly Choice[], defaults: readonly Choice[]) => {
  const read = choiceOf(option, choices)
  return (value: string, before: readonly Choice[]): readonly Choice[] => (before === defaults ? [read(value)] : [...before, read(value)])
}

/** Reads one more part of the scope. */
export function scope(value: string, before: string[] = []): string[] {
  try {
    scopePartOf(value)
  } catch {
    throw new CommandError(said.noHost(value))
  }
  return [...before, value]
}

/** Reads one more of anything; whether it is right is asked later. */
export const oneMore = (value: string, before: string[] = []): string[] => [...before, value]

export const seconds = wholeNumber('--timeout', { least: 1, most: 600, unit: said.units.seconds })

export const status = wholeNumber('--status', { least: 200, most: 599, unit: said.units.status })

export const pages = (option: string) => wholeNumber(option, { least: 1, most: 1_000_000, unit: said.units.pages })

export const depth = wholeNumber('--depth', { least: 0, most: 1000, unit: said.units.links })

export const workers = (option: string) => wholeNumber(option, { least: 1, most: 64, unit: said.units.atATime })

/** Pages in a second, also less than one. */
export function rate(value: string): number {
  const number = Number(value)
  if (!(number >= 0.01 && number <= 1000)) throw new CommandError(said.notARate(value))
  return number
}

/** Where the owner of a site reaches who audits it; it is sent in a header. */
export function contact(value: string): string {
  if (!/^(?:https?:\/\/|mailto:)?[!-'*-~]+$/.test(value) || !/[@/]/.test(value)) throw new CommandError(said.notAContact(value))
  const isOfMail = !/^https?:/.test(value)
  const full = isOfMail ? `http://${value.replace(/^mailto:/, '')}` : value
  if (URL.canParse(full)) {
    const { username, password, host } = new URL(full)
    if (password !== '' || (username !== '' && !isOfMail)) throw new CommandError(said.contactHasPassword(host))
  }
  return value
}

function wholeNumber(option: string, limits: { least: number; most: number; unit: Said }): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value.trim()) || number < limits.least || number > limits.most) throw new CommandError(said.notWhole(option, value, limits))
    return number
  }
}
