import type { APIRoute } from 'astro'
import { otherMethods } from '../methods/other-methods.ts'
import { setPreferences } from '../preferences/set-preferences.ts'

export const POST: APIRoute = ({ request }) => setPreferences(request)
export const ALL = otherMethods('POST')
