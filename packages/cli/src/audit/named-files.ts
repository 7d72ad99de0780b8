import { readHistory, readRecords, RecordsError, type SignIn, type SiteOptions } from '@clf/audit'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError } from '../answer/command-error.ts'
import { firstLineOf } from '../answer/unforeseen.ts'
import * as said from './argument-words.ts'
import { addressesIn } from './arguments.ts'

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
