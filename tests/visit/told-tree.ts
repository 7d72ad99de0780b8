import type { Page } from '@playwright/test'
import { lineOf, toldNodes, type ToldNode } from './told-nodes.ts'

/** One thing that assistive technology is told of. */
export interface Told {
  /** `heading 2 "Who may apply"` */
  line: string
}

/** Every role and name of the accessibility tree in reading order; words stand in the line of what they name or fill. */
export async function toldTree(page: Page): Promise<Told[]> {
  return (await toldNodes(page)).flatMap(linesOf)
}

const isWords = ({ role }: ToldNode): boolean => role === 'StaticText'

function linesOf(node: ToldNode): Told[] {
  const words = node.children.filter(isWords).map(({ name }) => name)
  const isFilled = node.name === '' && node.children.length === 1 && words.length === 1
  const isNamed = node.name !== '' && closed(words.join('')) === closed(node.name)
  const line = lineOf({ ...node, name: node.name || (isFilled ? words.join('') : '') })
  const children = isFilled || isNamed ? node.children.filter((child) => !isWords(child)) : node.children
  return [{ line }, ...children.flatMap(linesOf)]
}

const closed = (words: string): string => words.replaceAll(/\s+/g, '')
