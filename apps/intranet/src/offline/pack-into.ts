import { writeFileSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LanguageTag } from '@clf/text'
import { KeptFiles } from '../read-model/files/kept-files.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import { Replica } from '../read-model/reading/replica.ts'
import { makePack } from './pack.ts'
import { signingKey } from './signing-key.ts'

/** What a pack is to be made of, and where it goes. */
export interface PackWork {
  /** Folder of the read model. */
  store: string
  lang: LanguageTag
  /** Calendar date in Hong Kong. */
  day: string
  origin: string
  /** File of the signing key. */
  key: string
  /** Path of the ZIP: it has its name when it is whole. */
  to: string
}

export async function packInto({ store, lang, day, origin, key, to }: PackWork): Promise<void> {
  const replica = new Replica(store)
  const kept = new KeptFiles(store)
  const cms = createReplicaClient(replica, { now: () => new Date(`${day}T04:00:00.000Z`) })
  const fileBytes = async (url: string) => {
    const sha256 = replica.file(url)?.sha256 ?? null
    return sha256 !== null && kept.has(sha256) ? kept.bytes(sha256) : null
  }
  const pack = await makePack({ cms, fileBytes, day, origin, key: signingKey(key) }, lang)
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  writeFileSync(`${to}.new`, pack, { mode: 0o600 })
  renameSync(`${to}.new`, to)
}
