// Command ci makes the output of `go test -json` readable, and holds the conformance suite
// to what is asked of it:
//
//	go test -json ./... | go run ./internal/ci mem local neo4j
//
// It prints the line of each package, all that a failed test said, why tests were skipped, and
// for each store named how many cases of the suite passed. Its exit status is 1 where a test or a
// build failed, or a store named ran no case or skipped one.
package main

import (
	"fmt"
	"os"
)

func main() {
	r := newReport(os.Stdout)
	if err := r.read(os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, "ci:", err)
		os.Exit(1)
	}
	if !r.finish(os.Args[1:]) {
		os.Exit(1)
	}
}
