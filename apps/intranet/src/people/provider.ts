import { startDemonstrationProvider } from '@clf/openid/demonstration'
import { readConfig } from '../config/config.ts'
import { clientOf, demonstrationPeople, demonstrationSettings } from './demonstration.ts'

const usualPort = 4401

const port = Number(process.env['CLF_PROVIDER_PORT'] ?? usualPort)
const { origin } = readConfig(process.env)
const { issuer } = await startDemonstrationProvider({ port, client: clientOf(origin), people: demonstrationPeople })
const settings = Object.entries(demonstrationSettings(issuer)).map(([name, value]) => `${name}='${value}'`)
process.stdout.write(`The demonstration’s provider answers at ${issuer}. Start the intranet with\n\n${settings.join('\n')}\n`)
