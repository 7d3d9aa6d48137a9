package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
)

// errNone is at the root of the error where no Neo4j is to be had.
var errNone = errors.New("no Neo4j for tests: install Java 17 or 21 with Maven, or start Docker, " +
	"or set ENTENTE_TEST_NEO4J_URI to a server whose database may be emptied")

// none is a source that is missing here, as opposed to one that is broken.
func none(format string, args ...any) error {
	return fmt.Errorf("%w (%s)", errNone, fmt.Sprintf(format, args...))
}

// start tries the sources in order.
func start(o Options) (*Server, error) {
	if o.Version == "" {
		o.Version = LTS
	}
	ctx := context.Background()
	if uri := os.Getenv("ENTENTE_TEST_NEO4J_URI"); uri != "" && o == (Options{Version: LTS}) {
		return external(ctx, uri, os.Getenv("ENTENTE_TEST_NEO4J_USER"), os.Getenv("ENTENTE_TEST_NEO4J_PASSWORD"))
	}
	s, err := fromMaven(ctx, o)
	if !errors.Is(err, errNone) {
		return s, err
	}
	s, dockerErr := fromDocker(ctx, o)
	if errors.Is(dockerErr, errNone) {
		return nil, none("%s; %s", reason(err), reason(dockerErr))
	}
	return s, dockerErr
}

// reason is what none was given.
func reason(err error) string {
	return strings.TrimSuffix(strings.TrimPrefix(err.Error(), errNone.Error()+" ("), ")")
}

// matches reports whether a server's version is the one wanted or, where that names a line
// such as 5.26, is of that line.
func matches(got, want string) bool {
	return got == want || want == "" || strings.HasPrefix(got, want+".")
}

// launch runs a command that is a Neo4j, and waits until it answers. The address is read by
// a function of what the command has printed, which returns "" until it is there.
func launch(ctx context.Context, s *Server, p *process, version string, uri func() string) (*Server, error) {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	s.process, s.Database = p, "neo4j"
	err := p.await(ctx, func() bool { s.URI = uri(); return s.URI != "" })
	if err == nil {
		err = s.secure(ctx)
	}
	if err == nil {
		err = s.connect(ctx, version)
	}
	if err == nil {
		err = s.mark(ctx)
	}
	if err != nil {
		s.Stop()
		return nil, fmt.Errorf("%s: %w", s.Source, err)
	}
	return s, nil
}
