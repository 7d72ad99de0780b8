const roles: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TFOOT: 'rowgroup',
  TR: 'row',
  TD: 'cell',
}

function roleOf(element: Element): string | undefined {
  if (element.tagName !== 'TH') return roles[element.tagName]
  const inHead = element.closest('thead') !== null
  return element.getAttribute('scope') === 'row' || !inHead ? 'rowheader' : 'columnheader'
}

/** Writes down the role each part of `table` has by itself, because some browsers drop it when CSS stacks the cells. */
export function keepRoles(table: HTMLTableElement): void {
  for (const element of [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, th, td')]) {
    const role = roleOf(element)
    if (role && !element.hasAttribute('role')) element.setAttribute('role', role)
  }
}

/** Gives each cell of the bodies that has no `data-label` the header of its column, for CSS to show above it. */
export function labelCells(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim())
  for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
    for (const cell of row.querySelectorAll('td')) cell.dataset['label'] ??= headers[cell.cellIndex] ?? ''
  }
}
