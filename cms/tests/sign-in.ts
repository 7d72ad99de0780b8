import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { RunningCms } from './running-cms.ts'

interface SignIn {
  email: string
  password: string
}

type Person = 'admin' | 'editor' | 'approver'

const sessions = new WeakMap<object, Map<Person, Promise<string>>>()

/** The token of a session of somebody whom the seed made. Strapi lets an account sign in five times in five minutes: one session serves all tests of a server. */
export function signIn(cms: RunningCms, person: Person): Promise<string> {
  const ofCms = sessions.get(cms) ?? new Map<Person, Promise<string>>()
  sessions.set(cms, ofCms)
  const session = ofCms.get(person) ?? signInAnew(cms, person)
  ofCms.set(person, session)
  return session
}

/** Signs in somebody whom the seed made, and gives the token of the session. */
export async function signInAnew({ folder, request }: RunningCms, person: Person): Promise<string> {
  const known = JSON.parse(await readFile(path.join(folder, 'state/sign-ins.json'), 'utf8')) as SignIn[]
  const answer = await request('POST', '/admin/login', { body: known.find(({ email }) => email === `${person}@demo.example`) })
  return (answer.json() as { data: { token: string } }).data.token
}
