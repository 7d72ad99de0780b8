import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { filesFolder } from './private-store.ts'

/** Moves what earlier versions stored below `public/`, where the server gives it to anybody who asks. */
export async function moveOldFiles(strapi: Core.Strapi): Promise<void> {
  const old = path.resolve(strapi.dirs.static.public, 'uploads')
  const names = (await readdir(old).catch(() => [])).filter((name) => !name.startsWith('.'))
  if (names.length === 0) return
  await mkdir(filesFolder(strapi), { recursive: true, mode: 0o700 })
  for (const name of names) await move(path.join(old, name), path.join(filesFolder(strapi), name))
}

/** The new folder may be on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(from, to)
    await rm(from)
  }
}
