import type { APIRoute } from 'astro'
import { config } from '../config/current.ts'
import { setPreferences } from '../preferences/set-preferences.ts'

export const POST: APIRoute = ({ request }) => setPreferences(request, config.origin)
