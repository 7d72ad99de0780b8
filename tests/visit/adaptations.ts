/** What a person does to the page besides choosing a theme. */
export type Adaptation = '320 px' | '200 % text' | 'text spacing'

export const adaptations: readonly Adaptation[] = ['320 px', '200 % text', 'text spacing']

/** Width of the window and rules that a person adds: WCAG 1.4.10, 1.4.4 and 1.4.12. */
export const adaptationOf: Record<Adaptation, { width: number; css: string }> = {
  '320 px': { width: 320, css: '' },
  '200 % text': { width: 1280, css: 'html { font-size: 200% !important }' },
  'text spacing': {
    width: 1280,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
}
