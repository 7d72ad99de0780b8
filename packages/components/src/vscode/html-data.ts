interface Attribute {
  name: string
  type?: { text: string }
  description?: string
}

interface Declaration {
  tagName?: string
  summary?: string
  description?: string
  attributes?: Attribute[]
}

/** The part of a Custom Elements Manifest that an editor shows. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[]
}

const markdown = (value: string) => ({ kind: 'markdown', value })

/** The words of `'primary'|'secondary'`; none for any other type. */
const valuesOf = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }))

function attributeData({ name, type, description = '' }: Attribute) {
  if (type?.text === 'boolean') return { name, description: markdown(description), valueSet: 'v' }
  const values = valuesOf(type?.text)
  return { name, description: markdown(description), ...(values.length > 0 && { values }) }
}

/**
 * What VS Code shows while a person writes `clf-*` elements: tags, attributes and their values, in the format of
 * https://github.com/microsoft/vscode-custom-data, version 1.1.
 */
export function htmlData({ modules }: Manifest) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName)
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary = '', description = '', attributes = [] }) => ({
      name: tagName,
      description: markdown([summary, description].filter(Boolean).join('\n\n')),
      attributes: attributes.map(attributeData),
    })),
  }
}
