import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { signedOut } from '../sign-in/sign-in.ts'

export const GET: APIRoute = (context) => signedOut(context)
export const ALL = otherMethods('GET')
