interface Model {
  options?: { draftAndPublish?: boolean }
  attributes: Record<string, unknown>
}

/** The one value of `classification` that anybody may read. Every other value, an unknown one and none at all are restricted. */
export const openClassification = 'unclassified'

/** Whether documents of this type say who may read them. */
export function isClassified(model: Model): boolean {
  return 'classification' in model.attributes
}

/** Whether this type holds something that anybody may not read: drafts, or restricted papers. */
export function holdsSecrets(model: Model): boolean {
  return isClassified(model) || model.options?.draftAndPublish === true
}
