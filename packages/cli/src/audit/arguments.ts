import { readHistory, readRecords, ruleInfos, scopePartOf, type SignIn, type SiteOptions } from '@clf/audit'
import { InvalidArgumentError } from 'commander'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const defaultWidths = [1280, 320]

const isAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** Reads one more address. */
export function address(value: string, before: string[] = []): string[] {
  if (!isAddress(value)) throw new InvalidArgumentError(`"${value}" is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
  return [...before, value]
}

/**
 * The addresses of a list, one a line. Empty lines and lines that begin with `#` are left out.
 * @throws {InvalidArgumentError} naming the line that is no address
 */
export const addressesIn = (list: string): string[] =>
  list.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const text = line.replace(/^\uFEFF/, '').trim()
    if (text === '' || text.startsWith('#')) return []
    if (!isAddress(text)) throw new InvalidArgumentError(`Line ${index + 1} of the list, "${text}", is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
    return [text]
  })

/**
 * Reads a list of addresses, as editors write it: with a mark of the byte order or without, lines ended in any way.
 * @throws {InvalidArgumentError}
 */
export async function readList(file: string): Promise<string[]> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new InvalidArgumentError(`The list ${file} could not be read (${cause.code ?? cause.message}). Give the path of a file with an address a line.`)
  })
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return addressesIn(new TextDecoder(encoding).decode(bytes))
}

/**
 * Reads a list of the dates on which pages were revised or reviewed.
 * @throws {InvalidArgumentError} also for a line that has an address and no date
 */
export async function readRecordList(file: string): Promise<string> {
  const text = await readText(file, 'The records', 'Give the path of a CSV file with an address and a date a line.')
  try {
    readRecords(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  return text
}

/**
 * Reads a stored audit.
 * @throws {InvalidArgumentError} also for a file that is none
 */
export async function readStoredAudit(file: string): Promise<string> {
  const text = await readText(file, 'The stored audit', 'Give the path of a file that "clf audit --json FILE" has written.')
  try {
    readHistory(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  return text
}

const readText = (file: string, what: string, how: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new InvalidArgumentError(`${what} ${file} could not be read (${cause.code ?? cause.message}). ${how}`)
  })

/**
 * Reads what Playwright has stored of a person who has signed in.
 * @throws {InvalidArgumentError}
 */
export async function readStorageState(file: string): Promise<NonNullable<SiteOptions['storageState']>> {
  const said = 'Write it with Playwright, for example "npx playwright open --save-storage=state.json https://www.example.org".'
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new InvalidArgumentError(`The storage state ${file} could not be read (${cause.code ?? cause.message}). ${said}`)
  })
  try {
    const state = JSON.parse(text) as Exclude<SiteOptions['storageState'], string | undefined>
    if (Array.isArray(state.cookies) && Array.isArray(state.origins)) return state
  } catch {
    // Said below, as of a file that is JSON of something else.
  }
  throw new InvalidArgumentError(`The file ${file} is no storage state: it has no lists of cookies and origins. ${said}`)
}

/**
 * Loads a sign-in script: a module whose default export, or only export, is a function of a page.
 * @throws {InvalidArgumentError}
 */
export async function loadSignIn(file: string): Promise<SignIn> {
  const module = (await import(pathToFileURL(resolve(file)).href).catch((cause: unknown) => {
    throw new InvalidArgumentError(`The sign-in script ${file} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`)
  })) as Record<string, unknown>
  const functions = Object.values('default' in module ? { default: module['default'] } : module).filter((each) => typeof each === 'function')
  const [signIn] = functions
  if (functions.length !== 1 || !signIn)
    throw new InvalidArgumentError(`The sign-in script ${file} exports no function to call. Write "export default async (page) => { … }", with the steps that Playwright has recorded inside.`)
  return signIn as SignIn
}

/** Reads one more width; the first one given takes the place of the default ones. */
export function width(value: string, before: number[]): number[] {
  const pixels = wholeNumber(value, 200, 4000, 'CSS pixels')
  return before === defaultWidths ? [pixels] : [...before, pixels]
}

/** Reads one more part of the scope. */
export function scope(value: string, before: string[] = []): string[] {
  try {
    scopePartOf(value)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  return [...before, value]
}

/** Reads one more rule. */
export function rule(value: string, before: string[] = []): string[] {
  if (!ruleInfos.some(({ id }) => id === value))
    throw new InvalidArgumentError(`There is no rule "${value}". A result of --json lists every rule with its id, for example heading-order or axe/image-alt.`)
  return [...before, value]
}

export const seconds = (value: string): number => wholeNumber(value, 1, 600, 'seconds')

export const status = (value: string): number => wholeNumber(value, 200, 599, 'as HTTP statuses go')

export const pages = (value: string): number => wholeNumber(value, 1, 1_000_000, 'pages')

export const depth = (value: string): number => wholeNumber(value, 0, 1000, 'links')

export const workers = (value: string): number => wholeNumber(value, 1, 64, 'pages at a time')

/** Pages in a second, also less than one. */
export function rate(value: string): number {
  const number = Number(value)
  if (!(number >= 0.01 && number <= 1000)) throw new InvalidArgumentError('Give a number from 0.01 to 1000, pages in a second.')
  return number
}

/** Where the owner of a site reaches who audits it; it is sent in a header. */
export function contact(value: string): string {
  if (!/^(?:https?:\/\/|mailto:)?[!-'*-~]+$/.test(value) || !/[@/]/.test(value))
    throw new InvalidArgumentError(`"${value}" is neither an address of the web nor one of mail. Give one at which you are reached, for example audit@example.gov.hk`)
  return value
}

function wholeNumber(value: string, least: number, most: number, unit: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value.trim()) || number < least || number > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}, ${unit}.`)
  return number
}
