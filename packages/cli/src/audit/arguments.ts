import { nearestRules, readHistory, readRecords, RecordsError, ruleInfos, scopePartOf, type SignIn, type SiteOptions } from '@clf/audit'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError, type Said } from '../answer/command-error.ts'
import { firstLineOf } from '../answer/unforeseen.ts'
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

/** Reads a list of addresses. @throws {CommandError} */
export const readList = async (file: string): Promise<string[]> => addressesIn(await readText('--list', file))

/**
 * Reads a list of the dates on which pages were revised or reviewed.
 * @throws {CommandError} also for a line that has an address and no date, and where none has both
 */
export async function readRecordList(file: string): Promise<string> {
  const text = await readText('--records', file)
  try {
    readRecords(text)
  } catch (error) {
    if (error instanceof RecordsError) throw new CommandError(said.records[error.problem](file, error.line, error.found))
    throw error
  }
  return text
}

/**
 * Reads a stored audit.
 * @throws {CommandError} also for a file that is none
 */
export async function readStoredAudit(file: string): Promise<string> {
  const text = await readText('--history', file)
  try {
    readHistory(text)
  } catch {
    throw new CommandError(said.notStoredAudit(file))
  }
  return text
}

/** The text of a file, as editors write it: in UTF-8 or UTF-16, with a mark of the byte order or without. */
async function readText(option: said.ReadOption, file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(said.unreadable(option, file, cause.code ?? firstLineOf(cause)))
  })
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Reads what Playwright has stored of a person who has signed in.
 * @throws {CommandError}
 */
export async function readStorageState(file: string): Promise<NonNullable<SiteOptions['storageState']>> {
  const text = await readText('--storage-state', file)
  try {
    const state = JSON.parse(text) as Exclude<SiteOptions['storageState'], string | undefined>
    if (Array.isArray(state.cookies) && Array.isArray(state.origins)) return state
  } catch {
    // Said below, as of a file that is JSON of something else.
  }
  throw new CommandError(said.notStorageState(file))
}

/**
 * Loads a sign-in script: a module whose default export, or only export, is a function of a page.
 * @throws {CommandError}
 */
export async function loadSignIn(file: string): Promise<SignIn> {
  await readText('--sign-in', file)
  const module = (await import(pathToFileURL(resolve(file)).href).catch((cause: unknown) => {
    throw new CommandError(said.signIn.unloadable(file, firstLineOf(cause)))
  })) as Record<string, unknown>
  const functions = Object.values('default' in module ? { default: module['default'] } : module).filter((each) => typeof each === 'function')
  const [signIn] = functions
  if (functions.length !== 1 || !signIn) throw new CommandError(said.signIn.noFunction(file))
  return signIn as SignIn
}

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

/** Reads one more rule. */
export function rule(value: string, before: string[] = []): string[] {
  if (!ruleInfos.some(({ id }) => id === value)) throw new CommandError(said.noRule(value, nearestRules(value)))
  return [...before, value]
}

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
