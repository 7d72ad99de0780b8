import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { blockNames, blockPopulate, kinds } from '@clf/content'
import { blockExamples } from '@clf/content/examples'
import { describe, expect, it } from 'vitest'

interface Attribute {
  type: string
  component?: string
  components?: string[]
}

const source = path.join(import.meta.dirname, '..')
const attributesIn = (file: string) => (JSON.parse(readFileSync(path.join(source, file), 'utf8')) as { attributes: Record<string, Attribute> }).attributes
const components = readdirSync(path.join(source, 'components/content')).map((file) => `content.${path.parse(file).name}`)
const attributesOf = (component: string) => attributesIn(`components/${component.replace('.', '/')}.json`)

describe('the blocks of the CMS', () => {
  it('are those that @clf/content knows, and parts of them', () => {
    const parts = components.flatMap((name) => Object.values(attributesOf(name)).flatMap(({ component }) => component ?? []))
    expect(components.filter((name) => !parts.includes(name)).sort()).toEqual([...blockNames].sort())
  })

  it.each(Object.keys(kinds))('are all offered in the body of a %s, in their order', (kind) => {
    expect(attributesIn(`api/${kind}/content-types/${kind}/schema.json`)['body']?.components).toEqual(blockNames)
  })

  it.each(blockNames)('hold the fields that @clf/content reads: %s', (name) => {
    const { __component, ...fields } = blockExamples[name]
    expect(Object.keys(attributesOf(__component)).sort()).toEqual(Object.keys(fields).sort())
    const asked = JSON.stringify(blockPopulate[name])
    const linked = Object.entries(attributesOf(__component)).filter(([, { type }]) => type === 'media' || type === 'component')
    expect(linked.filter(([field]) => !asked.includes(`"${field}":`))).toEqual([])
  })
})
