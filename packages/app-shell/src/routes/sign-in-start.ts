import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { start } from '../sign-in/sign-in.ts'

export const GET: APIRoute = (context) => start(context)
export const ALL = otherMethods('GET')
