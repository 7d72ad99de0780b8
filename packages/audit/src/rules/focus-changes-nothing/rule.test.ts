import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { focusChangesNothing } from './rule.ts'

judgesLabelledPages(focusChangesNothing)
