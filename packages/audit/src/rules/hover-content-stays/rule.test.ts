import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { hoverContentStays } from './rule.ts'

judgesLabelledPages(hoverContentStays)
