import { describe, expect, it } from 'vitest'
import { fromStored, toStored } from './internal-address.ts'

const link = (url: string) => ({ body: [{ type: 'paragraph', children: [{ type: 'link', url, children: [] }] }] })

describe('internal addresses', () => {
  it('are stored as paths, which Strapi accepts', () => {
    expect(toStored(link('clf:paragraph/8'))).toEqual(link('/clf:paragraph/8'))
  })

  it('come back as they were written', () => {
    expect(fromStored(link('/clf:paragraph/8'))).toEqual(link('clf:paragraph/8'))
  })

  it('leave other links, fields called url and dates alone', () => {
    const date = new Date(0)
    const value = { date, ...link('https://a.demo.example/clf:x'), url: 'clf:paragraph/8' }
    expect(toStored(value)).toEqual(value)
    expect(toStored(value).date).toBe(date)
  })
})
