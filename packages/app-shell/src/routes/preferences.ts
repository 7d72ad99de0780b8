import type { APIRoute } from 'astro'
import { setPreferences } from '../preferences/set-preferences.ts'

export const POST: APIRoute = ({ request }) => setPreferences(request)
