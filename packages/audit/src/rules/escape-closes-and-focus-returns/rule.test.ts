import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { escapeClosesAndFocusReturns } from './rule.ts'

judgesLabelledPages(escapeClosesAndFocusReturns)
