import { unstable_useContentManagerContext as useContentManager, useDocumentRBAC, useFetchClient, useForm } from '@strapi/strapi/admin'
import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useFreshDocument } from '../keeping/fresh-documents.ts'
import { useKeepAfterRefusal } from '../keeping/keep-after-refusal.ts'
import { ApprovalSection } from '../approval/approval-section.tsx'
import { ChecksPanel } from '../checks/checks-panel.tsx'
import { kindOf } from '../checks/edition-of-form.ts'
import { LocalDraftKeeper } from '../keeping/local-draft.tsx'
import { whenSaved } from '../refusals/answers.ts'
import { StaleDialog } from '../refusals/stale-dialog.tsx'
import { WordSearch } from '../search/word-search.tsx'
import { VersionsSection } from '../versions/versions-section.tsx'
import { Surface } from '../surface/surface.tsx'
import { useSay } from '../language/use-say.ts'
import { AnyControl } from './any-control.tsx'
import type { Attribute } from './any-control.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { DeskContext, useDesk } from './form-context.ts'
import type { FormContext, Head } from './form-context.ts'
import { groupsOf } from './groups.ts'
import { HeadOfForm } from './head-of-form.tsx'
import { useFlushBeforeSave } from './use-flush-before-save.ts'
import { useWrittenLanguages, WordsOfLanguages } from './words-of-languages.tsx'

/** The whole form of a document: where it is published, its words, then its facts in groups. It stands in Strapi's form, which saves and publishes. */
export function DeskForm(): ReactNode {
  const { model: uid, id, contentType } = useContentManager()
  const documentId = id ?? null
  const isDisabled = useForm('DeskForm', (state) => state.disabled)
  const mayWrite = useDocumentRBAC('DeskForm', ({ canCreate, canUpdate }) => (documentId === null ? canCreate : canUpdate)) === true
  const found = useHead(uid, documentId)
  const isHeadFailed = found === 'failed'
  const head = found === 'failed' ? null : found
  const readOnly = isDisabled || !mayWrite
  const context = useMemo<FormContext>(() => ({ uid, documentId, readOnly, head, isHeadFailed }), [uid, documentId, readOnly, head, isHeadFailed])
  const written = useWrittenLanguages()
  useFlushBeforeSave()
  useFreshDocument(uid)
  const attributes = (contentType?.attributes ?? {}) as Record<string, Attribute>
  return (
    <DeskContext.Provider value={context}>
      <Surface>
        <ErrorSummary />
        <LocalDraftKeeper />
        <KeptAfterRefusal />
        <HeadOfForm />
        {documentId !== null && <ApprovalSection uid={uid} documentId={documentId} />}
        {documentId !== null && <VersionsSection uid={uid} documentId={documentId} />}
        <WordSearch />
        {attributes['en']?.component && <WordsOfLanguages component={attributes['en'].component} shownAtFirst={written} />}
        {kindOf(uid) !== null && <ChecksPanel />}
        <FactGroups attributes={attributes} />
        <StaleDialog />
      </Surface>
    </DeskContext.Provider>
  )
}

/** Stands in the form, whose context it needs, and shows nothing. */
function KeptAfterRefusal(): ReactNode {
  useKeepAfterRefusal()
  return null
}

function FactGroups({ attributes }: { attributes: Record<string, Attribute> }): ReactNode {
  const say = useSay()
  const { uid, readOnly } = useDesk()
  return groupsOf(Object.keys(attributes)).map(({ name, title, fields }) => (
    <section key={name} className='desk-section' aria-label={say(title)} data-group={name}>
      <h2>{say(title)}</h2>
      <div className='desk-fields'>
        {fields.map((field) => (
          <div key={field} data-field={field} className={isWide(attributes[field]) ? 'desk-wide' : undefined}>
            <AnyControl owner={uid} path={field} attribute={attributes[field] as Attribute} readOnly={readOnly} />
          </div>
        ))}
      </div>
    </section>
  ))
}

function isWide(attribute: Attribute | undefined): boolean {
  return attribute?.type === 'component' || (attribute?.type === 'relation' && (attribute.relation ?? attribute.relationType ?? '').endsWith('Many'))
}

/** What stands above the form, fetched again after each save. */
function useHead(uid: string, documentId: string | null): Head | 'failed' | null {
  const { get } = useFetchClient()
  const [head, setHead] = useState<Head | 'failed' | null>(null)
  const [saves, setSaves] = useState(0)
  useEffect(() =>
    whenSaved((saved) => {
      if (saved.uid === uid) setSaves((count) => count + 1)
    }), [uid])
  useEffect(() => {
    if (documentId === null) return
    const ending = new AbortController()
    get<{ data: Head }>(`/desk/${uid}/${documentId}/head`, { signal: ending.signal }).then(
      ({ data }) => setHead(data.data),
      () => {
        if (!ending.signal.aborted) setHead('failed')
      },
    )
    return () => ending.abort()
  }, [documentId, get, saves, uid])
  return head
}
