import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { askToWrite, openEditors } from '../body/open-editors.ts'
import { isLanguage, said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { isMessage } from './controls/control.ts'
import type { FormError } from './controls/control.ts'
import { sayError } from './error-words.ts'
import { useDesk } from './form-context.ts'
import { placeName } from './place-name.ts'

interface Listed {
  path: string
  error: FormError
}

const title = said('Nothing was saved. Mend these first:', '內容未有儲存，請先更正以下各項：', '内容未有保存，请先更正以下各项：')

/** What is wrong, by the name of its field, each a way to it. It takes the focus when it appears. */
export function ErrorSummary(): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const errors = useForm('ErrorSummary', (state) => state.errors) as Record<string, unknown>
  const listed = listOf(errors)
  const box = useRef<HTMLDivElement>(null)
  const signature = JSON.stringify(listed)
  useEffect(() => {
    if (signature !== '[]') box.current?.focus()
  }, [signature])
  if (listed.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} className='desk-notice' data-tone='danger' role='group' aria-label={say(title)} data-errors>
      <p>
        <strong>{say(title)}</strong>
      </p>
      <ul>
        {listed.map(({ path, error }) => (
          <li key={path}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(path)
              }}
            >
              {say(placeName(uid, path))}
            </a>
            : {sayError(error, say)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function listOf(errors: Record<string, unknown>, path: readonly string[] = []): Listed[] {
  return Object.entries(errors).flatMap(([name, given]) => {
    const here = [...path, name]
    if (isMessage(given)) return [{ path: here.join('.'), error: given }]
    return typeof given === 'object' && given !== null ? listOf(given as Record<string, unknown>, here) : []
  })
}

function goTo(path: string): void {
  if (goIntoBody(path)) return
  const control = controlAt(path)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
  const language = path.split('.').find(isLanguage)
  if (control || !language) return
  // A body that is only shown is opened for writing first.
  askToWrite(language)
  window.setTimeout(() => goIntoBody(path), 100)
}

function goIntoBody(path: string): boolean {
  for (const { path: body, editor } of openEditors) {
    if (path !== body && !path.startsWith(`${body}.`)) continue
    if (!editor.goTo(path.slice(body.length + 1))) editor.focus()
    return true
  }
  return false
}

function controlAt(path: string): HTMLElement | null {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"], [name="${CSS.escape(path)}"]`)
  return field?.matches('input, select, textarea') ? field : (field?.querySelector<HTMLElement>('input, select, textarea, button') ?? null)
}
