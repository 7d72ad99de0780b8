import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { ScheduleForm } from './schedule-form.tsx'

const title = said('Publish at a set time', '定時發布', '定时发布')

/** Sets the time in Hong Kong at which what is open becomes public by itself, or takes it back. It stands beside Publish, for whoever may publish. */
export const ScheduleAction: DocumentActionComponent = ({ model, documentId, activeTab }) => {
  const say = useSay()
  const mayPublish = useDocumentRBAC('ScheduleAction', ({ canPublish }) => canPublish) === true
  if (!model.startsWith('api::') || !documentId || !mayPublish) return null
  return {
    label: say(title),
    disabled: activeTab === 'published',
    position: ['panel'],
    dialog: { type: 'modal', title: say(title), content: ({ onClose }) => <ScheduleForm uid={model} documentId={documentId} onClose={onClose} /> },
  }
}
ScheduleAction.position = 'panel'
