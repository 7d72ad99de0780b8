import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { useStanding } from './standing.ts'
import type { Standing } from './standing.ts'

const both = said('{publish} ({stops} to mend first, {questions} questions open)', '{publish}（{stops} 項須先更正，{questions} 項待回答）', '{publish}（{stops} 项须先更正，{questions} 项待回答）')
const toMend = said('{publish} ({stops} to mend first)', '{publish}（{stops} 項須先更正）', '{publish}（{stops} 项须先更正）')
const toAnswer = said('{publish} ({questions} questions open)', '{publish}（{questions} 項待回答）', '{publish}（{questions} 项待回答）')
const nothing = said('{publish}', '{publish}', '{publish}')

/** What the button is called that publishes: how much stands against it is part of its name, and so is read with it. */
export function publishWords(standing: Standing | null): Said {
  if (!standing || (standing.stops === 0 && standing.questions === 0)) return nothing
  if (standing.questions === 0) return toMend
  return standing.stops === 0 ? toAnswer : both
}

/** Strapi's action that publishes, with what stands against it in its name. */
export function countingAction(action: DocumentActionComponent): DocumentActionComponent {
  const counting: DocumentActionComponent = (props) => {
    const say = useSay()
    const standing = useStanding(props.model, props.documentId)
    const description = action(props)
    return description && { ...description, label: say(publishWords(standing), { publish: description.label, ...standing }) }
  }
  return Object.assign(counting, { type: action.type, position: action.position })
}
