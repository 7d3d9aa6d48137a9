package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// progress shows how far a load is, on a terminal only. Its zero value shows nothing.
type progress struct {
	w     io.Writer
	last  time.Time
	shown bool
}

const progressEvery = 200 * time.Millisecond

func (a *app) newProgress() *progress {
	if f, ok := a.stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return &progress{w: f}
	}
	return new(progress)
}

func (p *progress) show(s *summary) {
	if p.w == nil || time.Since(p.last) < progressEvery {
		return
	}
	p.last, p.shown = time.Now(), true
	fmt.Fprintf(p.w, "\r\x1b[K%d documents, %d claims", s.Documents, s.Report.Claims+s.Report.Kept+s.Report.Changed) //nolint:errcheck // a show
}

// clear takes the line away, so that another may be printed.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K") //nolint:errcheck // a show
		p.shown = false
	}
}
