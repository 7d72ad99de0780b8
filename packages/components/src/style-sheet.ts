/** Types of the style sheets of this package: an import brings styles and exports nothing. */
export {}
