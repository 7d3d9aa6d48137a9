package main

import (
	"os"
	"runtime/pprof"

	"github.com/spf13/cobra"

	"entente/cmd/entente/internal/bench"
)

func newBenchExtraction(a *app) *cobra.Command {
	var conllu []string
	var profile string
	documents, sentences := 1000, 20
	cmd := &cobra.Command{
		Use:   "extraction [FILE|DIR…]",
		Short: "Measure the extraction of relations on one core",
		Long: `Extraction reads plain text, JSON lines with "text" and "date", or folders of both, or makes documents out of the sentences of treebanks, and measures how
many sentences a second the whole pipeline and, in turns with it, tagging and parsing alone take on one core; how long the start takes, and the most memory held.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args)+len(conllu) == 0 || documents < 1 || sentences < 1 {
				return usagef("bench extraction: want files or --conllu, 1 document or more of 1 sentence or more")
			}
			if profile != "" {
				f, err := os.Create(profile)
				if err != nil {
					return err
				}
				if err := pprof.StartCPUProfile(f); err != nil {
					return err
				}
				defer pprof.StopCPUProfile()
			}
			return bench.Extraction(cmd.Context(), a.stdout, func() (texts []bench.Text, err error) {
				if len(conllu) > 0 {
					if texts, err = bench.TreebankTexts(conllu, documents, sentences); err != nil {
						return nil, err
					}
				}
				for _, name := range args {
					more, err := bench.ReadTexts(name)
					if err != nil {
						return nil, err
					}
					texts = append(texts, more...)
				}
				return texts, nil
			})
		},
	}
	cmd.Flags().StringArrayVar(&conllu, "conllu", nil, "a treebank whose sentences make documents; may be repeated")
	cmd.Flags().IntVar(&documents, "documents", documents, "how many documents to make of treebanks")
	cmd.Flags().IntVar(&sentences, "sentences", sentences, "of how many sentences each")
	cmd.Flags().StringVar(&profile, "profile", "", "write a CPU profile to a file")
	return cmd
}
