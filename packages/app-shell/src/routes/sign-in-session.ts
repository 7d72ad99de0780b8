import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { remaining } from '../sign-in/sign-in.ts'

export const GET: APIRoute = (context) => remaining(context)
export const POST: APIRoute = (context) => remaining(context)
export const ALL = otherMethods('GET', 'POST')
