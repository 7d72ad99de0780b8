import { expect, it } from 'vitest'
import { serviceExamples } from './example.ts'
import { page, serviceAccess } from './page.ts'

const url = 'https://leave.demonstration.example/'

it('opens a live service', () => {
  expect(serviceAccess({ availability: 'live', url }, 'en')).toEqual({ open: { href: url, label: 'Open the service' } })
})

it.each(['planned', 'maintenance', 'retired'] as const)('gives no address of a service that is %s, and says why', (availability) => {
  const access = serviceAccess({ availability, url }, 'en')
  expect(JSON.stringify(access)).not.toContain(url)
  expect(access).toMatchObject({ closed: { heading: expect.stringMatching(/./) as string, text: expect.stringMatching(/^This service is/) as string } })
})

it.each([null, '', 'javascript:alert(1)', 'e-leave', 'httpx://leave.example/', 'xhttp://leave.example/'])('has no address to open in %j', (address) => {
  expect(serviceAccess({ availability: 'live', url: address }, 'en')).toEqual({ open: null })
})

it('opens an address without encryption too, since houses still have them', () => {
  expect(serviceAccess({ availability: 'live', url: 'http://leave.demonstration.example/' }, 'en')).toEqual({ open: { href: 'http://leave.demonstration.example/', label: 'Open the service' } })
})

it('states how and when a service can be used, and leaves out a category it does not have', () => {
  const [example] = serviceExamples('en')
  if (!example) throw new Error('An example is needed.')
  const told = (service: typeof example) => Object.fromEntries(page.facts(service, { lang: 'en', label: (_scheme, code) => code }).map(({ label, values }) => [label, values.map(({ text }) => text)]))
  const service = { ...example, availability: 'live' as const, loginMethod: 'none' as const, serviceHours: 'All day', whoCanUse: 'All staff' }
  expect(Object.values(told(service)).flat()).toEqual(expect.arrayContaining(['All day', 'All staff', example.category?.label]))
  expect(Object.values(told({ ...service, category: null })).flat()).not.toContain(example.category?.label)
})
