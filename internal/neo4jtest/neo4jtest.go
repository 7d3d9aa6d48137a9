// Package neo4jtest gives tests a real Neo4j that they may empty.
//
// It takes the first of these that it finds:
//
//  1. the server that ENTENTE_TEST_NEO4J_URI names, with ENTENTE_TEST_NEO4J_USER and
//     ENTENTE_TEST_NEO4J_PASSWORD; its database must be empty or carry the mark that
//     these tests leave, since they delete everything in it;
//  2. Neo4j Community run by a Java of this machine, fetched by Maven once and kept in
//     the user's cache folder;
//  3. the official image, where a Docker daemon answers.
//
// A test that finds none is skipped and says what is missing, unless
// ENTENTE_TEST_NEO4J=require, when it fails. Servers that this package starts listen on
// the loopback address alone, keep their data in a temporary folder, and end with the test
// process, however that ends.
//
// What it leaves to others: which statements a store sends, and every judgement on them.
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// The lines of Neo4j that tests run against.
const (
	LTS    = "5.26.31"   // needs Java 17 to 21
	Newest = "2026.09.0" // needs Java 21 to 25
)

// Limits of time. Two cores that several test packages share need more than the usual seven
// seconds to start and twelve to fetch.
const (
	startLimit    = 3 * time.Minute
	fetchLimit    = 5 * time.Minute
	externalLimit = 20 * time.Second
)

// Options says what kind of server a test needs. The zero value is Neo4j of the LTS line
// without authentication.
type Options struct {
	Version  string // LTS or Newest; empty means LTS
	Password string // where not empty (8 characters or more), user neo4j must give it
}

// A Server is a running Neo4j that tests may empty.
type Server struct {
	URI            string // neo4j://127.0.0.1:PORT, as the driver takes it
	User, Password string // both empty where the server asks for none
	Database       string // the one database of users
	Version        string // as the server itself says
	Source         string // what it was started from, for messages

	driver  neo4j.DriverWithContext
	process *process // nil where the server is not ours
	release func()   // gives up what keeps other test processes away
}

// shared and second are the servers of Start and Second. One each for each test process: starting takes seconds, a
// test has no other place to find what an earlier one started, and the process's end is
// what stops it.
var (
	shared = sync.OnceValues(func() (*Server, error) { return start(Options{}) })
	second = sync.OnceValues(func() (*Server, error) { return start(Options{Version: LTS}) }) // never the external one, which is taken
)

// Start returns the server that all tests of this process share, and starts it at the first
// call. Tests that use it must not run in parallel with each other. It ends with the process.
func Start(t testing.TB) *Server {
	t.Helper()
	s, err := shared()
	return accept(t, s, err)
}

// Second is Start for a test that needs two servers at once.
func Second(t testing.TB) *Server {
	t.Helper()
	s, err := second()
	return accept(t, s, err)
}

// New starts a server for one test alone and stops it when the test ends. It never uses the
// server of ENTENTE_TEST_NEO4J_URI where the options ask for more than the zero value. A test that
// asks for another line than LTS is skipped where there is no Java for it, required or not.
func New(t testing.TB, o Options) *Server {
	t.Helper()
	s, err := start(o)
	if errors.Is(err, errNone) && o.Version != "" && o.Version != LTS && !hasJava(o.Version) {
		t.Skip(err)
	}
	if err == nil {
		t.Cleanup(s.Stop)
	}
	return accept(t, s, err)
}

// accept turns an error into the end of the test: skipped where no Neo4j is to be had,
// failed where one was found and does not work, or where it is required.
func accept(t testing.TB, s *Server, err error) *Server {
	t.Helper()
	switch {
	case err == nil:
		return s
	case errors.Is(err, errNone) && os.Getenv("ENTENTE_TEST_NEO4J") != "require":
		t.Skip(err)
	default:
		t.Fatal(err)
	}
	return nil
}

// Driver returns the driver of this package, which ends with the server.
func (s *Server) Driver() neo4j.DriverWithContext { return s.driver }

// Stop ends a server that this package started and waits until it is gone; of any other
// it only closes the connections. A second call does nothing. The server of Start is not to be
// stopped by a test, since others share it.
func (s *Server) Stop() {
	if s.driver != nil {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		s.driver.Close(ctx) // nothing of a test's depends on how this ends
	}
	if s.process != nil {
		s.process.stop()
	}
	if s.release != nil {
		s.release()
	}
}

// connect opens the driver and waits until the server answers with a version that begins
// with the one wanted. An open port alone means little: it may be another server's, on its way down.
func (s *Server) connect(ctx context.Context, version string) error {
	auth := neo4j.NoAuth()
	if s.Password != "" {
		auth = neo4j.BasicAuth(s.User, s.Password, "")
	}
	d, err := neo4j.NewDriverWithContext(s.URI, auth)
	if err != nil {
		return fmt.Errorf("neo4j test server %s: %w", s.URI, err)
	}
	s.driver = d
	for {
		err := s.hello(ctx, version)
		if err == nil || refused(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("neo4j test server %s: no answer in time: %w", s.URI, err)
		case <-s.process.done():
			return fmt.Errorf("neo4j test server %s: ended early:\n%s", s.URI, s.process.log())
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// refused reports whether the server itself said no, so that asking again is of no use. One that
// is still starting says so with errors that are not the client's.
func refused(err error) bool {
	var answer *neo4j.Neo4jError
	return errors.As(err, &answer) && answer.Classification() == "ClientError"
}

// hello asks once for the version.
func (s *Server) hello(ctx context.Context, version string) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		return err
	}
	rows, err := s.query(ctx, "CALL dbms.components() YIELD name, versions RETURN versions[0] AS version")
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return errors.New("dbms.components: no rows")
	}
	s.Version, _ = rows[0].(string)
	if !matches(s.Version, version) {
		return fmt.Errorf("server is Neo4j %q, not %q", s.Version, version)
	}
	return nil
}
