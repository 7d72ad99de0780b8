import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { comeBack } from '../sign-in/sign-in.ts'

export const GET: APIRoute = (context) => comeBack(context)
export const ALL = otherMethods('GET')
