/** One thing wrong in a seed file: where it is and what to do. */
export interface Problem {
  file: string
  /** Item in the file: its position, 1 and up, and its natural key when it has one. */
  item: string
  field: string
  message: string
}

/** Every problem found in the seed files, one a line. */
export class SeedProblems extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'SeedProblems'
    this.problems = problems
  }
}

/** `circulars/leave.yaml, item 3 (general-circular/3-2024), en.title: At most 120 characters.` */
function describeProblem({ file, item, field, message }: Problem): string {
  return `${file}, ${item}, ${field}: ${message}`
}
