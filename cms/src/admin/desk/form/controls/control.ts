import { useField, useForm } from '@strapi/strapi/admin'
import { useId } from 'react'
import { useSay } from '../../language/use-say.ts'
import type { Said } from '../../language/said.ts'
import { sayError } from '../error-words.ts'

/** What every control of the form is given. */
export interface ControlProps {
  /** Path in the form, `en.title`. */
  path: string
  label: Said
  help?: Said | undefined
  readOnly: boolean
  isRequired?: boolean
  /** Language of what is typed, when it is words. */
  lang?: string | undefined
}

export interface Control<T> {
  value: T | null
  set: (value: T | null) => void
  /** In the language of the interface; null when nothing is wrong. */
  error: string | null
  id: string
  /** What `aria-describedby` names. */
  described: string | undefined
}

/** One value of the form with what is wrong with it. */
export function useControl<T>({ path, help }: Pick<ControlProps, 'path' | 'help'>): Control<T> {
  const id = useId()
  const say = useSay()
  const { value } = useField<T>(path)
  const onChange = useForm('Control', (state) => state.onChange)
  const given: unknown = useForm('Control', (state) => at(state.errors, path))
  const error = isMessage(given) ? sayError(given, say) : null
  const parts = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean)
  return {
    value: value ?? null,
    set: (next) => onChange(path, next as never),
    error,
    id,
    described: parts.length > 0 ? parts.join(' ') : undefined,
  }
}

/** What lies at a path of dots. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((one, name) => (typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined), value)
}

/** A sentence, or a sentence of Strapi that is known by its id. */
export type FormError = string | { id: string; defaultMessage: string; values?: Record<string, string | number> }

export function isMessage(given: unknown): given is FormError {
  return typeof given === 'string' || (typeof given === 'object' && given !== null && 'id' in given && 'defaultMessage' in given)
}
