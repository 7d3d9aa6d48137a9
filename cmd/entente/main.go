// Command entente turns documents into a knowledge graph of states and the entities around them, and answers questions about it
// over GraphQL. Each subcommand has a file of its own; run "entente help" for what they do.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

// Exit codes.
const (
	exitOK    = 0
	exitError = 1 // something could not be done or read
	exitUsage = 2 // the command line is wrong
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program: it returns the exit code. The environment is read for ENTENTE_* only.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr}
	root := newRoot(a)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errReported):
		return exitError
	case !a.started || errors.As(err, &usage):
		a.complain(err)
		return exitUsage
	case ctx.Err() != nil:
		a.complain(errors.New("interrupted"))
		return exitError
	}
	a.complain(err)
	return exitError
}

// errReported ends a command whose faults have been printed.
var errReported = errors.New("reported")

// usageError is a command line that says nothing that can be done.
type usageError struct{ error }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// complain prints one line.
func (a *app) complain(err error) {
	line := strings.NewReplacer("\r", "", "\n", " ").Replace(err.Error())
	fmt.Fprintf(a.stderr, "entente: %s\n", line) //nolint:errcheck // there is nowhere else to say it
}
