// Package schema is the vocabulary of the graph as Go values: the kinds of entity, the
// closed list of relation types with both of their names, and modality. The same lists
// stand in vocabulary.graphqls as enums; a test holds the two against each other.
//
// Every list is a small integer type whose zero value means "none" and is written as
// the empty string. As text (JSON, command line, stored properties) kinds, subkinds,
// modalities and natures are lower case ("legal_instrument"); in GraphQL they are upper
// case (LEGAL_INSTRUMENT). Names of relation types are the same everywhere. The integers
// are for use inside one program: what is kept is the name.
//
// The package imports nothing of this module.
package schema

import "embed"

//go:embed *.graphqls
var sdl embed.FS

// SDL returns the GraphQL schema: all *.graphqls files, in the root of the file system.
func SDL() embed.FS { return sdl }
