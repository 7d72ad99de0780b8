import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { approver, editor, roleOf } from '../../../src/start/roles.ts'
import { readSecret, stateFolder, writeSecret } from '../../../src/start/state-folder.ts'

interface SignIn {
  email: string
  password: string
}

/**
 * Creates `editor@`, `approver@` and `admin@demo.example` with random passwords and writes them to `sign-ins.json` in
 * the state folder (an array of `{email, password}`). Users that exist keep their password.
 */
export async function createDemonstrationUsers(strapi: Core.Strapi): Promise<void> {
  const administrator = await strapi.service('admin::role').getSuperAdmin()
  const roles = { editor: await roleOf(strapi, editor), approver: await roleOf(strapi, approver), admin: administrator.id }
  const file = path.join(stateFolder(strapi), 'sign-ins.json')
  const signIns = await rememberedSignIns(file)
  await writeSecret(file, `${JSON.stringify(signIns, null, 2)}\n`)
  for (const { email, password } of signIns) {
    await createUser(strapi, email, password, roles[email.split('@')[0] as keyof typeof roles])
  }
}

/** A run that was killed may have written passwords already; they stay valid. */
async function rememberedSignIns(file: string): Promise<SignIn[]> {
  const remembered = JSON.parse((await readSecret(file)) ?? '[]') as SignIn[]
  return ['admin@demo.example', 'editor@demo.example', 'approver@demo.example'].map(
    (email) => remembered.find((signIn) => signIn.email === email) ?? { email, password: newPassword() },
  )
}

/** Strapi asks for a small letter, a capital and a digit; 18 random bytes do not always hold all three. */
function newPassword(): string {
  return `Aa1-${randomBytes(18).toString('base64url')}`
}

async function createUser(strapi: Core.Strapi, email: string, password: string, role: number): Promise<void> {
  const service = strapi.service('admin::user')
  if (await service.exists({ email })) return
  const name = email.split('@')[0] ?? email
  const firstname = name.charAt(0).toUpperCase() + name.slice(1)
  await service.create({ email, firstname, lastname: 'Demonstration', password, roles: [role], isActive: true, registrationToken: null })
}
