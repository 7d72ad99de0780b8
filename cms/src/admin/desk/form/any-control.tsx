import { unstable_useContentManagerContext as useContentManager, useForm } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { TreeControl } from '../body/tree-control.tsx'
import { ChoiceControl, YesNoControl } from './controls/choice-control.tsx'
import { at } from './controls/control.ts'
import type { ControlProps } from './controls/control.ts'
import { DateControl } from './controls/date-control.tsx'
import { FileControl } from './controls/file-control.tsx'
import { LinesControl } from './controls/lines-control.tsx'
import { NumberControl } from './controls/number-control.tsx'
import { RelationControl } from './controls/relation-control.tsx'
import { TextControl } from './controls/text-control.tsx'
import { fieldWords } from './field-words.ts'

/** An attribute as the content manager knows it. */
export interface Attribute {
  type: string
  customField?: string
  component?: string
  repeatable?: boolean
  enum?: readonly string[]
  target?: string
  relation?: string
  relationType?: string
  required?: boolean
}

/** Fields that hold a list of short texts as JSON. */
const lists = new Set(['altLabels'])

/** Fields of a component that the server writes. */
const written = new Set(['id', 'documentId', 'sourceHash', 'converter', 'blocks'])

interface AnyProps {
  /** Content type or component that the field is of. */
  owner: string
  path: string
  attribute: Attribute
  readOnly: boolean
  lang?: string | undefined
  /** Another name than that of the field: the language, where the field is named above. */
  label?: ControlProps['label']
}

/** The control of any field of any type, by what its attribute is. */
export function AnyControl({ owner, path, attribute, readOnly, lang, label }: AnyProps): ReactNode {
  const name = path.split('.').at(-1) ?? ''
  const words = fieldWords(owner, name)
  const props: ControlProps = { path, label: label ?? words.label, help: label ? undefined : words.help, readOnly, isRequired: attribute.required === true, lang }
  if (attribute.customField === 'global::tree') return <TreeControl {...props} />
  switch (attribute.type) {
    case 'text':
      return <TextControl {...props} isLong />
    case 'integer':
      return <NumberControl {...props} />
    case 'date':
      return <DateControl {...props} />
    case 'datetime':
      return <DateControl {...props} withTime />
    case 'boolean':
      return <YesNoControl {...props} isRequired={false} />
    case 'enumeration':
      return <ChoiceControl {...props} values={attribute.enum ?? []} />
    case 'relation':
      return <RelationControl {...props} target={attribute.target ?? ''} isMany={(attribute.relation ?? attribute.relationType ?? '').endsWith('Many')} />
    case 'media':
      return <FileControl {...props} />
    case 'email':
      return <TextControl {...props} type='email' inputMode='email' />
    case 'component':
      return attribute.repeatable ? <PartsControl {...props} component={attribute.component ?? ''} /> : <PartControl {...props} component={attribute.component ?? ''} />
    case 'json':
      return lists.has(name) ? <LinesControl {...props} /> : null
    default:
      return <TextControl {...props} />
  }
}

type PartProps = ControlProps & { component: string }

/** The fields of a component, under its name. */
function PartControl({ component, ...props }: PartProps): ReactNode {
  const say = useSay()
  return (
    <fieldset className='desk-wide'>
      <legend>{say(props.label)}</legend>
      <div className='desk-fields'>
        <Parts component={component} path={props.path} readOnly={props.readOnly} lang={props.lang} />
      </div>
    </fieldset>
  )
}

function Parts({ component, path, readOnly, lang }: { component: string; path: string; readOnly: boolean; lang?: string | undefined }): ReactNode {
  const attributes = useAttributes(component)
  return Object.entries(attributes)
    .filter(([name]) => !written.has(name))
    .map(([name, attribute]) => <AnyControl key={name} owner={component} path={`${path}.${name}`} attribute={attribute} readOnly={readOnly} lang={lang} />)
}

/** Several components, each of which can be taken out. */
function PartsControl({ component, ...props }: PartProps): ReactNode {
  const say = useSay()
  const rows = useForm('PartsControl', (state) => at(state.values, props.path)) as readonly { id?: number; __temp_key__?: string }[] | undefined
  const add = useForm('PartsControl', (state) => state.addFieldRow)
  const remove = useForm('PartsControl', (state) => state.removeFieldRow)
  const list = Array.isArray(rows) ? rows : []
  return (
    <fieldset className='desk-wide'>
      <legend>{say(props.label)}</legend>
      {props.help && <p className='desk-help'>{say(props.help)}</p>}
      <ol className='desk-plain-list'>
        {list.map((row, index) => (
          <li key={row.__temp_key__ ?? row.id ?? index} className='desk-row'>
            <div className='desk-fields'>
              <Parts component={component} path={`${props.path}.${index}`} readOnly={props.readOnly} />
            </div>
            {!props.readOnly && (
              <div className='desk-buttons'>
                <button type='button' onClick={() => remove(props.path, index)}>{say(said('Take out number {place}', '移除第 {place} 項', '移除第 {place} 项'), { place: index + 1 })}</button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {!props.readOnly && (
        <div className='desk-buttons'>
          <button type='button' onClick={() => add(props.path, {})}>{say(said('Add one', '新增一項', '新增一项'))}</button>
        </div>
      )}
    </fieldset>
  )
}

/** Attributes of a component, in their order. */
export function useAttributes(component: string): Record<string, Attribute> {
  const { components } = useContentManager()
  return ((components as Record<string, { attributes: Record<string, unknown> } | undefined>)[component]?.attributes ?? {}) as Record<string, Attribute>
}
