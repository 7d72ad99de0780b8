import type { ReactNode } from 'react'
import { fieldWords } from '../form/field-words.ts'
import { Surface } from '../surface/surface.tsx'
import { TreeControl } from './tree-control.tsx'

/** The custom field where Strapi draws a form by itself, such as beside a relation. */
export function TreeInput({ name, disabled = false, required = false }: { name: string; disabled?: boolean; required?: boolean }): ReactNode {
  const { label, help } = fieldWords('', name.split('.').at(-1) ?? name)
  return (
    <Surface>
      <TreeControl path={name} label={label} help={help} readOnly={disabled} isRequired={required} />
    </Surface>
  )
}
