import { startDemonstrationProvider } from '@clf/openid/demonstration'
import { Command, InvalidArgumentError } from 'commander'
import { clientOf, demonstrationRoles, people } from './people.ts'

function port(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new InvalidArgumentError('Give a port from 1 to 65535.')
  return number
}

const { port: own, cms: cmsUrl } = new Command('provider')
  .description('Starts a provider of OpenID Connect for the demonstration, in which a click says who somebody is. It listens on this machine alone.')
  .option('--port <number>', 'port of the provider', port, 4400)
  .option('--cms <address>', 'address of the CMS that a browser sees', 'http://127.0.0.1:1337')
  .parse()
  .opts<{ port: number; cms: string }>()

const client = clientOf(cmsUrl)
const { issuer } = await startDemonstrationProvider({ port: own, client, people })
process.stdout.write(`The demonstration’s provider answers at ${issuer}. Write this into cms/.env and start the CMS:

CLF_CMS_PUBLIC_URL=${cmsUrl}
CLF_CMS_OIDC_ISSUER=${issuer}
CLF_CMS_OIDC_CLIENT_ID=${client.id}
CLF_CMS_OIDC_CLIENT_SECRET=${client.secret}
CLF_CMS_OIDC_SCOPES="openid email profile groups"
CLF_CMS_OIDC_ROLES='${JSON.stringify(demonstrationRoles)}'
`)
