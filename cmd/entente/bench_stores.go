package main

import (
	"os"

	"github.com/spf13/cobra"

	"entente/cmd/entente/internal/bench"
	"entente/schema"
	"entente/schema/gazetteer"
)

// syntheticFlags say which graph is measured.
func syntheticFlags(cmd *cobra.Command, s *bench.Synthetic) {
	cmd.Flags().IntVar(&s.Entities, "entities", s.Entities, "how many entities")
	cmd.Flags().IntVar(&s.Relations, "relations", s.Relations, "how many relations, each with a claim")
	cmd.Flags().IntVar(&s.Types, "types", s.Types, "of how many types")
	cmd.Flags().Uint64Var(&s.Seed, "seed", 1, "what the choices are drawn from")
}

// checkSynthetic refuses graphs that cannot be.
func checkSynthetic(s bench.Synthetic) error {
	if s.Types < 1 || s.Types > len(schema.Types()) || s.Entities < 10 || s.Relations < 1 || s.Relations > 50*s.Entities {
		return usagef("bench: want 10 entities or more, 1 to 50 relations an entity, 1 to %d types", len(schema.Types()))
	}
	return nil
}

func newBenchEmbedded(a *app) *cobra.Command {
	s := bench.Synthetic{Entities: 200_000, Relations: 2_000_000, Types: 24}
	cmd := &cobra.Command{
		Use:   "embedded",
		Short: "Measure the embedded store: loading, opening, paths and neighbourhoods",
		Long:  "Embedded makes a random graph with power-law degrees in a temporary folder, measures, prints a table and removes it.",
		Args:  wants("", 0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkSynthetic(s); err != nil {
				return err
			}
			z, err := gazetteer.New()
			if err != nil {
				return err
			}
			return bench.Embedded(cmd.Context(), a.stdout, s, z)
		},
	}
	syntheticFlags(cmd, &s)
	return cmd
}

func newBenchNeo4j(a *app) *cobra.Command {
	s := bench.Synthetic{Entities: 2_000, Relations: 6_500, Types: 1}
	url := "neo4j://127.0.0.1:7687"
	cmd := &cobra.Command{
		Use:   "neo4j",
		Short: "Measure the Neo4j store against Cypher by hand, in an empty database",
		Long: `Neo4j loads a random graph into an empty database, then the same nodes, relationships and properties by UNWIND written by hand, and asks for one hop both
ways. The database must be empty, and is emptied again.`,
		Args: wants("", 0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkSynthetic(s); err != nil {
				return err
			}
			z, err := gazetteer.New()
			if err != nil {
				return err
			}
			server := bench.Server{URL: url, User: os.Getenv("ENTENTE_NEO4J_USER"), Password: os.Getenv("ENTENTE_NEO4J_PASSWORD")}
			return bench.Neo4j(cmd.Context(), a.stdout, s, server, z)
		},
	}
	syntheticFlags(cmd, &s)
	cmd.Flags().StringVar(&url, "store", url, "the Neo4j database")
	return cmd
}
