import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { useSay } from '../language/use-say.ts'
import { nameIn } from '../form/controls/choice-name.ts'
import { titlesOf } from '../lists/titles-of.ts'
import { deletionTitle, DeletionQuestion } from './ask-before-deletion.tsx'
import type { Target } from './ask-before-deletion.tsx'

interface Row {
  documentId: string
}

function targetOf(uid: string, document: Row): Target {
  return { uid, documentId: document.documentId, title: nameIn(titlesOf(document as never), 'en') ?? document.documentId }
}

/** Strapi's action that deletes a document, asking with what links to it. */
export function askingAction(action: DocumentActionComponent): DocumentActionComponent {
  const asking: DocumentActionComponent = (props) => {
    const say = useSay()
    const description = action(props)
    const { documentId, document, model } = props
    if (!description || description.dialog?.type !== 'dialog' || !documentId) return description
    const target = targetOf(model, { ...document, documentId } as Row)
    return { ...description, dialog: { ...description.dialog, title: say(deletionTitle), content: <DeletionQuestion targets={[target]} /> } }
  }
  return Object.assign(asking, { type: action.type, position: action.position })
}

/** The same for several documents of a list. */
export function askingBulkAction(action: BulkActionComponent): BulkActionComponent {
  const asking: BulkActionComponent = (props) => {
    const say = useSay()
    const description = action(props)
    if (!description || description.dialog?.type !== 'dialog') return description
    const targets = props.documents.map((document) => targetOf(props.model, document as unknown as Row))
    return { ...description, dialog: { ...description.dialog, title: say(deletionTitle), content: <DeletionQuestion targets={targets} /> } }
  }
  return Object.assign(asking, { type: action.type })
}
