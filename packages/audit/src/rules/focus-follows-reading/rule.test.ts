import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { focusFollowsReading } from './rule.ts'

judgesLabelledPages(focusFollowsReading)
