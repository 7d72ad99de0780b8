import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RunningCms } from './running-cms.ts'

interface SignIn {
  email: string
  password: string
}

/** Signs in somebody whom the seed made, and gives the token of the session. Strapi lets an account do so five times in five minutes. */
export async function signIn({ folder, request }: RunningCms, person: 'admin' | 'editor' | 'approver'): Promise<string> {
  const known = JSON.parse(await readFile(path.join(folder, 'state/sign-ins.json'), 'utf8')) as SignIn[]
  const answer = await request('POST', '/admin/login', { body: known.find(({ email }) => email === `${person}@demo.example`) })
  return (answer.json() as { data: { token: string } }).data.token
}
