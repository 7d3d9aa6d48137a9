package main

import (
	"bufio"
	"encoding/json"

	"github.com/spf13/cobra"

	"entente/cmd/entente/internal/newsgen"
	"entente/schema/gazetteer"
)

func newBenchDocuments(a *app) *cobra.Command {
	var n int
	var seed uint64
	cmd := &cobra.Command{
		Use:   "documents",
		Short: "Print made-up news articles as JSON lines, as load reads them",
		Long: `Documents prints articles of states that meet, trade, quarrel and fight, a document a line. Nothing in them is true. The same number and
seed give the same bytes; the first lines of a larger number are those of a smaller one.`,
		Args: wants("", 0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if n < 0 {
				return usagef("bench documents -n %d: want 0 or more", n)
			}
			z, err := gazetteer.New()
			if err != nil {
				return err
			}
			w := bufio.NewWriter(a.stdout)
			lines := json.NewEncoder(w)
			lines.SetEscapeHTML(false)
			g := newsgen.New(z)
			for i := range n {
				if err := cmd.Context().Err(); err != nil {
					return err
				}
				if err := lines.Encode(g.Article(seed, i)); err != nil {
					return err
				}
			}
			return w.Flush()
		},
	}
	cmd.Flags().IntVarP(&n, "number", "n", 1000, "how many")
	cmd.Flags().Uint64Var(&seed, "seed", 1, "what the choices are drawn from")
	return cmd
}
