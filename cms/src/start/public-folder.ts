import { mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of what the CMS serves as files, with `uploads/` in it, made if need be: Strapi's store of uploads refuses to
 * start without it, and so would the first start with a folder of the operator's choice.
 * @param folder relative to the folder of the CMS, or absolute
 */
export function publicFolder(folder: string): string {
  mkdirSync(path.resolve(folder, 'uploads'), { recursive: true })
  return folder
}
