package main

import "github.com/spf13/cobra"

// wants checks that there are from least to most arguments (most < 0: any number) and else says what is wanted.
func wants(what string, least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usagef("%s: want %s", cmd.CommandPath(), what)
		case most >= 0 && len(args) > most:
			return usagef("%s: unexpected argument %q", cmd.CommandPath(), args[most])
		}
		return nil
	}
}
