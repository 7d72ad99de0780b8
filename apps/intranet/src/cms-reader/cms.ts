import { config } from '../config/current.ts'
import { createCmsClient } from './cms-client.ts'

/** The one client of this server. */
export const cms = createCmsClient(config.cmsUrl)
