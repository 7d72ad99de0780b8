// Brings the elements of a page to life. Those of the frame are on every page; a page that has others loads them too, and no page loads them all.
import '@clf/components/hydrate-support'
import '@clf/components/header'
import '@clf/components/official-banner'
import '@clf/components/navigation'
import '@clf/components/breadcrumb'
import '@clf/components/footer'
import { elementsOfPages } from './elements-of-pages.ts'

for (const [name, load] of Object.entries(elementsOfPages)) if (document.querySelector(name)) void load()
