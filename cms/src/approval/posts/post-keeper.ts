import { readFile, stat } from 'node:fs/promises'
import { directoryOf } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { roles } from '../machine.ts'
import { clock, everywhere, groupOf, lastResort, titleOfClock, vacantPosts } from './posts.ts'
import type { Posts } from './posts.ts'
import { postsOfAccounts } from './posts-of-accounts.ts'
import { readPosts, titleOfGroup } from './read-posts.ts'

/**
 * Gives the posts as they are now: of the file that an administrator keeps, read again whenever it has changed, or of the accounts where
 * no file is configured. A file with faults changes nothing: the last one without counts on, and the log says what is wrong. Where there
 * was none before, nobody may decide anything until it is mended.
 */
export class PostKeeper {
  readonly #strapi: Core.Strapi
  readonly #file: string | undefined
  #mark: string | null = null
  #posts: Posts = nobody
  #reading: Promise<boolean> | null = null

  /** @param file path of the file; without one the accounts are asked */
  constructor(strapi: Core.Strapi, file: string | undefined) {
    this.#strapi = strapi
    this.#file = file
  }

  async posts(): Promise<Posts> {
    if (this.#file === undefined) return postsOfAccounts(this.#strapi)
    await this.look()
    return this.#posts
  }

  /** Reads the file when it has changed. Gives whether other posts count since. */
  async look(): Promise<boolean> {
    if (this.#file === undefined) return false
    this.#reading ??= this.#readIfChanged(this.#file).finally(() => {
      this.#reading = null
    })
    return this.#reading
  }

  async #readIfChanged(file: string): Promise<boolean> {
    const mark = await markOf(file)
    if (mark === this.#mark) return false
    this.#mark = mark
    const { posts, faults } = await readFile(file, 'utf8').then(readPosts, (error: unknown) => ({
      posts: undefined,
      faults: [`It cannot be read: ${error instanceof Error ? error.message : String(error)}`],
    }))
    if (posts) {
      this.#posts = posts
      this.#strapi.log.info(`The posts of ${file} count from now on.`)
      return true
    }
    const kept = this.#posts === nobody ? 'Nobody may submit, approve or publish until it is mended.' : 'The posts that were read before count on until it is mended.'
    this.#strapi.log.error(
      `The posts of ${file} do not count, because the file has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. ${kept}\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    )
    return false
  }
}

/** Tells one state of a file from another, a missing one too. */
async function markOf(file: string): Promise<string> {
  return stat(file).then(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`, () => 'missing')
}

const nobody: Posts = {
  directory: directoryOf({
    // What was decided before is published at its instant.
    people: [{ id: clock.person }],
    posts: [{ id: clock.post, title: titleOfClock }, ...vacantPosts],
    groups: [
      ...roles.map((role) => ({ id: groupOf(everywhere, role), title: titleOfGroup(everywhere, role), members: [] })),
      { ...lastResort, members: vacantPosts.map(({ id }) => ({ post: id })) },
    ],
    holdings: [{ ...clock, kind: 'substantive' }],
    leave: [],
    lastResort: lastResort.id,
  }),
  departments: new Set([everywhere]),
}
