import type { CSSProperties, ReactNode } from 'react'
import { useTheme } from 'styled-components'
import { adoptStyle } from './adopt-style.ts'
import style from './surface.css?inline'

adoptStyle(style)

/** Colours of Strapi's theme under names of what they are for. */
const colours = {
  ink: 'neutral800',
  quiet: 'neutral600',
  paper: 'neutral0',
  ground: 'neutral100',
  line: 'neutral200',
  edge: 'neutral500',
  accent: 'primary600',
  'accent-paper': 'primary100',
  danger: 'danger700',
  'danger-paper': 'danger100',
  warning: 'warning700',
  'warning-paper': 'warning100',
  good: 'success700',
  'good-paper': 'success100',
} as const

/** Whatever the desk draws stands on one of these: it gives the colours of the theme to `surface.css`. */
export function Surface({ children, className = '' }: { children: ReactNode; className?: string }): ReactNode {
  const { colors } = useTheme() as unknown as { colors: Readonly<Record<string, string>> }
  const style = Object.fromEntries(Object.entries(colours).map(([name, token]) => [`--desk-${name}`, colors[token]]))
  return <div className={`desk ${className}`} style={style as CSSProperties}>{children}</div>
}
