interface Declaration {
  members?: { name: string; static?: boolean }[]
  slots?: { name: string; description?: string }[]
}

/** The parts of a Custom Elements Manifest that are shown here. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[]
}

const isPublic = ({ name, static: isStatic }: { name: string; static?: boolean }) => !isStatic && !name.startsWith('#')

function withPublicParts(declaration: Declaration): Declaration {
  return {
    ...declaration,
    members: (declaration.members ?? []).filter(isPublic),
    // The table leaves out what has no name.
    slots: (declaration.slots ?? []).map((slot) => ({ ...slot, name: slot.name || '(content)' })),
  }
}

/** The manifest without what authors cannot use, and with a name for the slot that has none. */
export function publicManifest(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({ ...module, declarations: (module.declarations ?? []).map(withPublicParts) })),
  }
}
