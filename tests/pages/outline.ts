import type { Page } from '@playwright/test'
import { lineOf, toldNodes, type ToldNode } from '../visit/told-nodes.ts'

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'search', 'region', 'complementary', 'form']
const controls = ['button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'slider', 'switch', 'listbox', 'DisclosureTriangle']
const listed = new Set(['heading', 'link', ...landmarks, ...controls])

const linesOf = (nodes: ToldNode[]): string[] => nodes.flatMap((node) => [...(listed.has(node.role) ? [lineOf(node)] : []), ...linesOf(node.children)])

/** What a screen reader lists of the page: headings with level, links, landmarks and form controls, with names, in reading order. */
export const outlineOf = async (page: Page): Promise<string[]> => linesOf(await toldNodes(page))
