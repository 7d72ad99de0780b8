/** Ports of the house that tests open, away from the ones a person uses. */
export const testPorts = { intranet: 14_321, cms: 11_337 }

export const intranetUrl = `http://127.0.0.1:${testPorts.intranet}`
export const cmsUrl = `http://127.0.0.1:${testPorts.cms}`
