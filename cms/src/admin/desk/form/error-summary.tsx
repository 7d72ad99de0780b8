import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { lastAttempt } from '../refusals/attempt.ts'
import { isMessage } from './controls/control.ts'
import type { FormError } from './controls/control.ts'
import { sayError } from './error-words.ts'
import { useDesk } from './form-context.ts'
import { goTo } from './go-to.ts'
import { placeName } from './place-name.ts'

interface Listed {
  path: string
  error: FormError
}

const notSaved = said('Nothing was saved. Mend these first:', '內容未有儲存，請先更正以下各項：', '内容未有保存，请先更正以下各项：')

const notPublished = said(
  'Not published and not saved. What you typed is still here. Mend these first:',
  '未發布，內容亦未儲存；你輸入的內容仍在表單內。請先更正以下各項：',
  '未发布，内容也未保存；你输入的内容仍在表单中。请先更正以下各项：',
)

/** What is wrong, by the name of its field, each a way to it. It takes the focus when it appears. */
export function ErrorSummary(): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const title = lastAttempt() === 'publication' ? notPublished : notSaved
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
