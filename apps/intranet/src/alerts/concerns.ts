import { internalPath } from '@clf/content'
import type { Alert, AlertedService, Kind, PageDocument } from '@clf/content'
import { treeText, treeUses } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { phrasePattern } from '../glossary/link-terms.ts'
import { treeIn } from '../documents/tree-in.ts'

/**
 * Whether an alert concerns a document: the service itself; what leads to the service or has its name in its words; and what the page of the
 * service leads to, such as the circular that it applies.
 *
 * @param path address of the document below the language
 */
export function concerns({ services }: Pick<Alert, 'services'>, kind: Kind, path: string, document: PageDocument): boolean {
  return servicesOf(services).some((service) => servicePath(service) === path || names(kind, document, service) || leadsTo(service.body, path))
}

/** Whether an alert concerns the service at an address below the language. */
export const concernsService = ({ services }: Pick<Alert, 'services'>, path: string): boolean => servicesOf(services).some((service) => servicePath(service) === path)

const servicesOf = (services: Alert['services']): readonly AlertedService[] => services ?? []

const servicePath = ({ serviceCode }: AlertedService): string => internalPath(`clf:service/${serviceCode}`) ?? ''

function names(kind: Kind, document: PageDocument, service: AlertedService): boolean {
  const trees = [...kind.page.texts.map(({ field }) => field), 'body'].flatMap((field) => treeIn(document, field) ?? [])
  if (trees.some((tree) => leadsTo(tree, servicePath(service)))) return true
  const name = new RegExp(phrasePattern(service.title), 'iu')
  return [document.title, document.summary, ...trees.map((tree) => treeText(tree, document.locale))].some((text) => name.test(text))
}

const leadsTo = (tree: DocumentTree | undefined, path: string): boolean =>
  tree !== undefined && treeUses(tree).addresses.some((address) => address.startsWith('clf:') && internalPath(address) === path)
