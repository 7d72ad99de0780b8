import '@clf/components/clf.css'
import { hydrateRoot } from 'react-dom/client'
import { App, type Path } from './app.tsx'
import { EveryField } from './every-field.tsx'
import words from './words.json'

const root = document.getElementById('root')
const [, folder, page] = location.pathname.split('/')
const path = folder as Path
if (root) hydrateRoot(root, page === 'fields' ? <EveryField path={path} /> : <App path={path} page={words[path]} />)
