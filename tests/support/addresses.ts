import { anyFreePorts } from '@clf/tools/start/ports'

const variables = ['CLF_TEST_INTRANET_PORT', 'CLF_TEST_CMS_PORT', 'CLF_TEST_PROVIDER_PORT', 'CLF_TEST_READERS_PROVIDER_PORT'] as const

/** Ports of the house that tests open, chosen once and handed to the workers in the environment. */
async function choosePorts(): Promise<void> {
  const ports = await anyFreePorts(variables.length)
  for (const [index, variable] of variables.entries()) process.env[variable] ??= String(ports[index])
}

await choosePorts()

export const testPorts = {
  intranet: Number(process.env[variables[0]]),
  cms: Number(process.env[variables[1]]),
  provider: Number(process.env[variables[2]]),
  readersProvider: Number(process.env[variables[3]]),
}

export const intranetUrl = `http://127.0.0.1:${testPorts.intranet}`
export const cmsUrl = `http://127.0.0.1:${testPorts.cms}`

/** Where the demonstration's provider of OpenID Connect listens, once a test has started it. */
export const providerUrl = `http://127.0.0.1:${testPorts.provider}`

/** The same for readers of the intranet. */
export const readersProviderUrl = `http://127.0.0.1:${testPorts.readersProvider}`

/** Key of the sessions of the intranet that tests open: a test may seal one that began long ago. */
export const sessionKey = 'a key of the tests and of nobody else'
