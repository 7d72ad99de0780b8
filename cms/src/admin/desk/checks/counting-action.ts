import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { setAttempt } from '../refusals/attempt.ts'
import type { Attempt } from '../refusals/attempt.ts'
import { useStanding } from './standing.ts'
import type { Standing } from './standing.ts'

const both = said('{publish} ({stops} to mend, {questions} to answer)', '{publish}（{stops} 項待更正，{questions} 項待回答）', '{publish}（{stops} 项待更正，{questions} 项待回答）')
const toMend = said('{publish} ({stops} to mend)', '{publish}（{stops} 項待更正）', '{publish}（{stops} 项待更正）')
const toAnswer = said('{publish} ({questions} to answer)', '{publish}（{questions} 項待回答）', '{publish}（{questions} 项待回答）')
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
    return description && { ...attempting(description, 'publication'), label: say(publishWords(standing), { publish: description.label, ...standing }) }
  }
  return Object.assign(counting, { type: action.type, position: action.position })
}

/** Strapi's action that saves; what is refused to it says so. */
export function savingAction(action: DocumentActionComponent): DocumentActionComponent {
  const saving: DocumentActionComponent = (props) => {
    const description = action(props)
    return description && attempting(description, 'save')
  }
  return Object.assign(saving, { type: action.type, position: action.position })
}

function attempting<Description extends { onClick?: unknown }>(description: Description, attempt: Attempt): Description {
  const { onClick } = description
  if (typeof onClick !== 'function') return description
  return {
    ...description,
    onClick: (event: unknown): unknown => {
      setAttempt(attempt)
      return onClick(event) as unknown
    },
  }
}
