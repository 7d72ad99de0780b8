import { sequence } from 'astro/middleware'
import { caching } from './caching.ts'
import { failures } from './failures.ts'
import { language } from './language.ts'
import { moment } from './moment.ts'
import { preferences } from './preferences.ts'
import { reader } from './reader.ts'
import { securityHeaders } from './security-headers.ts'

// The first is the outermost: headers go on last, errors are caught closest to the page.
export const onRequest = sequence(securityHeaders, caching, moment, language, preferences, reader, failures)
