import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

const cmsFolder = resolve(import.meta.dirname, '../..')

/** The token from `CLF_IMPORT_TOKEN`, or the one that the CMS wrote into its state folder on its first start. */
export async function readToken(environment: NodeJS.ProcessEnv): Promise<string> {
  const token = environment['CLF_IMPORT_TOKEN']?.trim() || (await storedToken(environment['CLF_CMS_STATE'] || '.clf'))
  if (token !== '') return token
  throw new Refusal(
    'There is no token for the import: start the CMS once with “npm start”, or set CLF_IMPORT_TOKEN.',
    exitCodes.noAnswer,
  )
}

async function storedToken(stateFolder: string): Promise<string> {
  try {
    return (await readFile(resolve(cmsFolder, stateFolder, 'import-token'), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
