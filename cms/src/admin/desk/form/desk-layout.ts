/** Type of the one field that is the form of the desk. */
export const deskFieldType = 'clf-desk'

interface Field {
  name: string
  type: string
}

interface Layouts {
  layout: { layout: readonly (readonly (readonly Field[])[])[] }
  query: unknown
}

/**
 * Puts the form of the desk in the place of Strapi's rows of fields. Strapi asks who may read a field by its name, so that the
 * form bears the name of a plain one. Layouts that are still fetched are left.
 */
export function deskLayout({ layout, query }: Layouts): Layouts {
  const plain = layout.layout.flat(2).find(({ type }) => type !== 'component' && type !== 'relation')
  if (!plain) return { layout, query }
  const field = { ...plain, attribute: { type: deskFieldType }, type: deskFieldType, label: '', hint: '', size: 12, required: false, disabled: false, visible: true }
  return { query, layout: { ...layout, layout: [[[field]]] } }
}
