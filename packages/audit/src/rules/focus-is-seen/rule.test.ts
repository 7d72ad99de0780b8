import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { focusIsSeen } from './rule.ts'

judgesLabelledPages(focusIsSeen)
