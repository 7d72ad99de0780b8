import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { skipLinkSkips } from './rule.ts'

judgesLabelledPages(skipLinkSkips)
