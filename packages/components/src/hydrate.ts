// The support comes before the first element is defined.
import './hydrate-support.ts'
import './index.ts'
