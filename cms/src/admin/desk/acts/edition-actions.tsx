import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { useDocumentRBAC, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { WithdrawalForm } from './withdrawal-form.tsx'

/** Types that have editions. */
const withEditions: ReadonlySet<string> = new Set(['circular', 'guideline', 'best-practice', 'service', 'form'].map((name) => `api::${name}.${name}`))

const next = said('Begin the next edition', '開始撰寫下一版', '开始撰写下一版')
const notMade = said('The next edition was not made. Try again.', '未能建立下一版，請再試。', '未能建立下一版，请再试。')
const withdraw = said('Withdraw or restore', '撤回或還原', '撤回或还原')

/** Makes the draft of the next edition from the words and facts of this one, and opens it. */
export const NextEditionAction: DocumentActionComponent = ({ model, documentId, activeTab }) => {
  const say = useSay()
  const navigate = useNavigate()
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const mayCreate = useDocumentRBAC('NextEditionAction', ({ canCreate }) => canCreate) === true
  if (!withEditions.has(model) || !documentId) return null
  return {
    label: say(next),
    disabled: !mayCreate || activeTab === 'published',
    position: ['panel'],
    onClick: async () => {
      try {
        const { data } = await post<{ data: { documentId: string } }>(`/editions/${model}/${documentId}/actions/next`)
        navigate(`/content-manager/collection-types/${model}/${data.data.documentId}`)
      } catch {
        toggleNotification({ type: 'danger', message: say(notMade) })
      }
    },
  }
}
NextEditionAction.position = 'panel'

/** Says that a public edition does not hold any more, or takes that back, in all its languages at once. */
export const WithdrawAction: DocumentActionComponent = ({ model, documentId, document }) => {
  const say = useSay()
  const mayPublish = useDocumentRBAC('WithdrawAction', ({ canPublish }) => canPublish) === true
  if (!withEditions.has(model) || !documentId) return null
  const isPublic = document?.['status'] === 'published' || document?.['status'] === 'modified'
  return {
    label: say(withdraw),
    disabled: !mayPublish || !isPublic,
    position: ['panel'],
    dialog: { type: 'modal', title: say(withdraw), content: ({ onClose }) => <WithdrawalForm uid={model} documentId={documentId} onClose={onClose} /> },
  }
}
WithdrawAction.position = 'panel'
