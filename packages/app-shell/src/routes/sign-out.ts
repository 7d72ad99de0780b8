import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { signOut } from '../sign-in/sign-in.ts'

export const POST: APIRoute = (context) => signOut(context)
export const ALL = otherMethods('POST')
