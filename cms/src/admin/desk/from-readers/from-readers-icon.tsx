import type { ReactNode } from 'react'

/** An envelope. */
export function FromReadersIcon(): ReactNode {
  return (
    <svg viewBox='0 0 32 32' width='2rem' height='2rem' fill='none' stroke='currentColor' strokeWidth='2.5' aria-hidden='true'>
      <path d='M4 8h24v17H4z' />
      <path d='m4 9 12 9 12-9' />
    </svg>
  )
}
