// Package all is the list of loaders that the program has.
package all

import (
	"entente/loaders"
	"entente/loaders/news"
	"entente/loaders/text/extract"
	"entente/schema/gazetteer"
)

// Loaders returns all loaders. A new loader is added here.
func Loaders(g *gazetteer.Gazetteer) (*loaders.Set, error) {
	articles, err := extract.New(g)
	if err != nil {
		return nil, err
	}
	return loaders.NewSet(
		news.New(articles),
	)
}
