import type { LabelledPage } from './labelled-page.ts'
import { pagesOfChange } from './pages-of-change.ts'
import { pagesOfOrder } from './pages-of-order.ts'
import { pagesOfRoles } from './pages-of-roles.ts'
import { pagesOfSight } from './pages-of-sight.ts'
import { pagesOfWork } from './pages-of-work.ts'

/** Every labelled page, kind by kind. */
export const labelledPages: readonly LabelledPage[] = [...pagesOfWork, ...pagesOfOrder, ...pagesOfSight, ...pagesOfRoles, ...pagesOfChange]
