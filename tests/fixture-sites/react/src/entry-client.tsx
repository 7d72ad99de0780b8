import '@clf/components/clf.css'
import { hydrateRoot } from 'react-dom/client'
import { App, type Path } from './app.tsx'
import words from './words.json'

const root = document.getElementById('root')
const path = location.pathname.split('/')[1] as Path
if (root) hydrateRoot(root, <App path={path} page={words[path]} />)
