import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'

/** Folder of what this machine must keep secret: the importer's token and the demonstration sign-ins. Ignored by git. */
export function stateFolder(strapi: Core.Strapi): string {
  return path.resolve(strapi.dirs.app.root, process.env.CLF_CMS_STATE ?? '.clf')
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writeSecret(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, text, { mode: 0o600 })
  await chmod(temporary, 0o600)
  await rename(temporary, file)
}

/** Text of a file in the state folder, or null when it is not there. */
export async function readSecret(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}
