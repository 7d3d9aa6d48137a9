package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// app is what the subcommands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	log            *slog.Logger
	started        bool // the command line was understood

	logLevel  string
	logFormat string
	store     storeFlags
}

const about = `Entente turns documents into a knowledge graph of states and the entities around them, each relation with the
sentence that proves it, and answers questions about it over GraphQL.

Every flag may be given in the environment too: --store as ENTENTE_STORE, --log-level as ENTENTE_LOG_LEVEL; a flag wins.
Credentials of Neo4j come from ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD alone.

Exit status: 0, 1 if something could not be done or read, 2 if the command line is wrong.`

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use: "entente", Short: "A knowledge graph of states, out of documents", Long: about, Version: version(),
		SilenceErrors: true, SilenceUsage: true, Args: cobra.NoArgs,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return a.start(cmd) },
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usagef("no command: see entente help")
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.PersistentFlags().StringVar(&a.logLevel, "log-level", "info", "what is logged to standard error: debug, info, warn or error")
	root.PersistentFlags().StringVar(&a.logFormat, "log-format", "text", "how it is logged: text or json")
	root.AddCommand(newServe(a), newLoad(a), newExtract(a), newQuery(a), newExport(a), newRetract(a), newRestore(a), newPurge(a),
		newEval(a), newBench(a), newDoctor(a))
	return root
}

// start takes flags from the environment and begins to log.
func (a *app) start(cmd *cobra.Command) error {
	if err := fromEnvironment(cmd.Flags(), os.LookupEnv); err != nil {
		return err
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.logLevel)); err != nil {
		return fmt.Errorf("log-level %s: want debug, info, warn or error", a.logLevel)
	}
	o := &slog.HandlerOptions{Level: level}
	switch a.logFormat {
	case "text":
		a.log = slog.New(slog.NewTextHandler(a.stderr, o))
	case "json":
		a.log = slog.New(slog.NewJSONHandler(a.stderr, o))
	default:
		return fmt.Errorf("log-format %s: want text or json", a.logFormat)
	}
	a.started = true
	return nil
}

// fromEnvironment sets each flag that was not given from its variable: --max-document from ENTENTE_MAX_DOCUMENT.
func fromEnvironment(flags *pflag.FlagSet, lookup func(string) (string, bool)) error {
	var fault error
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "help" || f.Name == "version" || fault != nil {
			return
		}
		name := variable(f.Name)
		if v, ok := lookup(name); ok && v != "" {
			if err := flags.Set(f.Name, v); err != nil {
				fault = fmt.Errorf("%s: %w", name, err)
			}
			f.Changed = false // that is for flags of the command line, which win
		}
	})
	return fault
}

func variable(flag string) string {
	return "ENTENTE_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// version is the module's version and the commit that it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	out := info.Main.Version
	if out == "" {
		out = "(devel)"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(out, s.Value[:min(12, len(s.Value))]) {
			out += " " + s.Value
		}
	}
	return out + " " + info.GoVersion
}
