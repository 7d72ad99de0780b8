import type { Site } from '../site.ts'
import { fixedFloat } from './fixed-float.ts'
import { heritageTables } from './heritage-tables.ts'
import { intranet } from './intranet.ts'
import { ours, oursMinified } from './ours.ts'
import { responsive } from './responsive.ts'
import { closedRoots, declarativeRoots, openRoots } from './roots.ts'
import { singlePageApp } from './single-page-app.ts'

/** Eight sites in markup of their own, and two of our elements. */
export const sites: readonly Site[] = [heritageTables, fixedFloat, responsive, openRoots, closedRoots, declarativeRoots, singlePageApp, intranet, ours, oursMinified]
