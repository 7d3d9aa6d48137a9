package main

import (
	"github.com/spf13/cobra"
)

func newBench(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure, and make input for measuring",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return usagef("bench: no command: see entente help bench")
		},
	}
	cmd.AddCommand(newBenchDocuments(a), newBenchEmbedded(a), newBenchExtraction(a), newBenchNeo4j(a))
	return cmd
}
